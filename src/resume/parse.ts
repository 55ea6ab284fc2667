import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts';
import { isJson, type Source } from '../diagnostics/source.ts';
import { readJson } from './json/read-json.ts';
import { limits } from './limits.ts';
import { OverLimit } from './measure.ts';
import { createTree, type Node, type Tree } from './tree.ts';
import { readYaml, type YamlTypes } from './yaml/read-yaml.ts';

/** The data of a text with its places: JSON when the file is named so, else YAML. Nothing when it holds no object or cannot be read. */
export function parse(source: Source, types: YamlTypes, report: Report): Tree | undefined {
  try {
    checkSize(source);
    const nul = source.text.indexOf('\0');
    if (nul !== -1) {
      const range = source.range(nul, nul + 1);
      report(
        diagnose('unreadable-text', 'the file holds a NUL character: it is not text, or not UTF-8', {
          range,
          hint: 'save it as UTF-8',
        }),
      );
      return undefined;
    }
    const mistakes: Diagnostic[] = [];
    const note: Report = (diagnostic) => mistakes.push(diagnostic);
    const root = isJson(source) ? readJson(source, note) : readYaml(source, types, note);
    mistakes.forEach(report);
    if (mistakes.length > 0) return undefined;
    if (root?.kind === 'fields') return createTree(root, source);
    reportNoResume(root, source, report);
    return undefined;
  } catch (error) {
    if (!(error instanceof OverLimit)) throw error;
    report(error.diagnostic(source.range(error.start, error.start + 1)));
    return undefined;
  }
}

function checkSize({ text }: Source): void {
  // A code unit is at least one byte of UTF-8: most texts need no encoding to be measured.
  const bytes = text.length * 3 > limits.bytes ? new TextEncoder().encode(text).length : 0;
  if (bytes > limits.bytes) throw new OverLimit(0, `the file is larger than ${limits.bytes / 1024 / 1024} MiB`);
}

function reportNoResume(root: Node | undefined, source: Source, report: Report): void {
  const { start, end } = root?.span ?? { start: 0, end: 0 };
  const range = source.range(start, end);
  if (!root || (root.kind === 'scalar' && root.value === null)) {
    report(
      diagnose('not-a-resume', 'the file is empty', { range, hint: 'cvwright init writes a résumé to begin with' }),
    );
    return;
  }
  const spaceless = root.kind === 'scalar' && /^[\w-]+:\S/.test(root.text);
  const kind = root.kind === 'list' ? 'a list' : 'a text';
  report(
    diagnose('not-a-resume', `the file holds ${kind} instead of the fields of a résumé`, {
      range,
      hint: spaceless ? 'put a space after each colon' : 'begin with basics: and put your name under it',
    }),
  );
}
