import { isCode } from './diagnostics/codes.ts';
import type { Diagnostic, Range, Report } from './diagnostics/diagnostic.ts';
import { inOrderOfTheFile } from './diagnostics/in-order-of-the-file.ts';
import { requireText } from './diagnostics/require-text.ts';
import { createSource, type Source } from './diagnostics/source.ts';
import { lint } from './resume/lint/index.ts';
import { normalise } from './resume/normalise.ts';
import { parse } from './resume/parse.ts';
import type { Resume } from './resume/resume.generated.ts';
import type { Tree } from './resume/tree.ts';
import { type Profile, validate } from './resume/validate.ts';

export interface LoadOptions {
  /** The file's name, for messages; `.json` makes it JSON. */
  readonly path?: string;
  readonly profile?: Profile;
  /** Today, for remarks on dates that lie in the future; none are made without it. */
  readonly date?: Date;
}

/** What a text holds, and all that there is to say about it. */
export interface Loaded {
  readonly source: Source;
  /** Absent when there is an error among the diagnostics, or when the official schema accepts what cannot be printed. */
  readonly resume?: Resume;
  /** In the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where a JSON Pointer into `resume` is written; nothing when the text could not be read at all. */
  locate(pointer: string, at?: 'key' | 'value'): Range | undefined;
}

/** Reads a résumé in YAML or JSON: pure, and never throws on what the text says. */
export function load(text: string, options: LoadOptions = {}): Loaded {
  requireText(text);
  const { path, profile = 'cvwright', date } = options;
  const source = createSource(text, path);
  const found: Diagnostic[] = [];
  const report: Report = (diagnostic) => found.push(diagnostic);
  const written = parse(source, profile === 'jsonresume' ? 'core' : 'text', report);
  if (!written) return { source, diagnostics: inOrder(found), locate: () => undefined };

  const ours: Diagnostic[] = [];
  const tree = normalise(written, source, (diagnostic) => ours.push(diagnostic));
  validate(tree, 'cvwright', (diagnostic) => ours.push(diagnostic));
  if (profile === 'cvwright') {
    lint(tree, date, (diagnostic) => ours.push(diagnostic));
    found.push(...ours);
  } else {
    validate(written, profile, report);
  }
  const diagnostics = inOrder(withoutIgnored(found, tree)).map((diagnostic) => withUses(diagnostic, tree));
  // What the official schema lets through may still be nothing that could be printed.
  const whole = [...ours, ...diagnostics].every(({ severity }) => severity !== 'error');
  if (!whole) return { source, diagnostics, locate: tree.locate };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the validator has compared it with the schema of the type
  return { source, resume: tree.value as Resume, diagnostics, locate: tree.locate };
}

/** By place, and each only once: what is read through aliases is found as often as it is used. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const distinct = new Map(diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic]));
  return inOrderOfTheFile([...distinct.values()]);
}

function keyOf({ code, message, range }: Diagnostic): string {
  return `${code} ${range?.start.offset} ${range?.end.offset} ${message}`;
}

/** What is wrong where it is written is wrong wherever an alias repeats it. */
function withUses(diagnostic: Diagnostic, tree: Tree): Diagnostic {
  const lines = diagnostic.range
    ? tree.uses(diagnostic.range.start.offset).map((span) => tree.range(span).start.line)
    : [];
  if (lines.length === 0) return diagnostic;
  const note = `aliases repeat it in line ${[...new Set(lines)].join(', ')}`;
  return { ...diagnostic, hint: diagnostic.hint === undefined ? note : `${diagnostic.hint}; ${note}` };
}

/** Without the remarks that `meta.ignore` names; errors stay. */
function withoutIgnored(diagnostics: readonly Diagnostic[], tree: Tree): readonly Diagnostic[] {
  const { node, whole } = tree.find('/meta/ignore');
  if (!whole || node.kind !== 'list') return diagnostics;
  const ignored = new Set(node.items.map((item) => (item.kind === 'scalar' ? item.text : '')).filter(isCode));
  return diagnostics.filter(({ code, severity }) => severity === 'error' || !ignored.has(code));
}
