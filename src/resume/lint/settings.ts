import { type Code, codes, isCode } from '../../diagnostics/codes.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { quoted } from '../../diagnostics/visible.ts';
import { sectionIds } from '../resume.generated.ts';
import type { Scalar } from '../tree.ts';
import { parseMoment } from '../values/moment.ts';
import { fieldOf, type Rule, type Subject, scalarOf, scalarsOf } from './rule.ts';

interface Named extends Pick<Scalar, 'text' | 'span' | 'pointer'> {
  readonly at: 'key' | 'value';
}

/** Names in `meta` that must be found elsewhere, sections and codes, and when the file was last changed. */
export const settings: Rule = function* (subject) {
  const { tree } = subject;
  const meta = fieldOf(tree.root, 'meta')?.value;
  if (!meta) return;
  const sections = sectionNames(subject);
  const titles = fieldOf(meta, 'titles')?.value;
  const named: readonly Named[] = [
    ...[...scalarsOf(meta, 'sections'), ...scalarsOf(meta, 'hidden'), ...scalarsOf(meta, 'pageBreaks')].map(
      ({ text, span, pointer }) => ({ text, span, pointer, at: 'value' }) as const,
    ),
    ...(titles?.kind === 'fields' ? titles.fields : []).map(
      ({ key, span, value }) => ({ text: key, span, pointer: value.pointer, at: 'key' }) as const,
    ),
  ];
  for (const { text, span, pointer, at } of named) {
    if (sections.has(text)) continue;
    yield diagnose('unknown-section', `there is no section ${quoted(text)}`, {
      pointer,
      range: tree.range(span),
      at,
      hint: meant(text, sections),
    });
  }
  for (const { text, span, pointer } of scalarsOf(meta, 'ignore')) {
    const wrong = isCode(text) ? unignorable(text) : unknownCode(text);
    if (wrong) yield { ...wrong, pointer, range: tree.range(span) };
  }
  const changed = scalarOf(meta, 'lastModified');
  if (changed && changed.text !== '' && !parseMoment(changed.text)) {
    const { text, pointer, span } = changed;
    const hint =
      'write a day or a moment, such as 2026-01-31 or 2026-01-31T12:00:00Z; without it, the file tells its own';
    yield diagnose('invalid-moment', `the date ${quoted(text)} cannot be understood`, {
      pointer,
      range: tree.range(span),
      hint,
    });
  }
};

function unknownCode(text: string): Diagnostic {
  const near = nearest(text, Object.keys(codes));
  const hint = near === undefined ? 'cvwright explain lists all codes' : `did you mean "${near}"?`;
  return diagnose('unknown-code', `there is no code ${quoted(text)}`, { hint });
}

function unignorable(code: Code): Diagnostic | undefined {
  if (codes[code].severity !== 'error') return undefined;
  const hint = 'remove it: only warnings and remarks can be left out';
  return diagnose('unignorable-code', `${quoted(code)} is an error, and errors are always told`, { hint });
}

/** The schema's sections and the custom ones by id, or by title. */
function sectionNames({ entries }: Subject): ReadonlySet<string> {
  const custom = entries
    .filter(({ section }) => section === 'custom')
    .flatMap(({ node }) => [scalarOf(node, 'id')?.text, scalarOf(node, 'title')?.text]);
  return new Set([...sectionIds, ...custom.filter((name) => name !== undefined)]);
}

function meant(text: string, names: Iterable<string>): string {
  const near = nearest(text, names);
  return near === undefined ? `the names are ${[...names].slice(0, 20).join(', ')}` : `did you mean "${near}"?`;
}
