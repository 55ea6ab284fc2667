import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { quoted } from '../../diagnostics/visible.ts';
import type { Fields, Node } from '../tree.ts';
import type { Entry, Rule, Subject } from './rule.ts';

/** Short texts may well be true of two posts; longer ones were copied. */
const coincidence = 30;

/** Entries and highlights that stand twice. */
export const duplicates: Rule = function* (subject) {
  yield* entries(subject);
  yield* highlights(subject);
};

function* entries({ tree, entries: all }: Subject): Iterable<Diagnostic> {
  const seen = new Map<string, Node>();
  for (const { section, node } of ofOneName(all)) {
    const key = `${section} ${contentOf(node)}`;
    const first = seen.get(key);
    if (!first) seen.set(key, node);
    // One entry read twice through an alias stands in one place, which is no place for a remark.
    else if (first.span !== node.span && node.fields.length > 0) {
      const { line } = tree.range(first.span).start;
      const range = tree.range(node.fields[0]?.span ?? node.span);
      yield diagnose('duplicate-entry', `the entry says the same as the one in line ${line}`, {
        pointer: node.pointer,
        range,
        hint: 'remove one of them',
      });
    }
  }
}

/** The entries that begin like another one: of the rest, which are nearly all, no more has to be compared. */
function ofOneName(entries: readonly Entry[]): readonly Entry[] {
  const names = entries.map(({ node }) => nameOf(node));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return entries.filter((_, index) => (counts.get(names[index] ?? '') ?? 0) > 1);
}

/** What stands in an entry's first field. */
function nameOf({ fields: [first] }: Fields): string {
  return first?.value.kind === 'scalar' ? first.value.text : '';
}

/** The content as one text; each text's length before it tells where it ends. */
function contentOf(node: Node): string {
  if (node.kind === 'scalar') return `${node.text.length} ${node.text}`;
  let content: string = node.kind;
  if (node.kind === 'list') for (const item of node.items) content += contentOf(item);
  else for (const { key, value } of node.fields) content += `${key.length} ${key}${contentOf(value)}`;
  return `${content}.`;
}

function* highlights({ tree, highlights: lists }: Subject): Iterable<Diagnostic> {
  const seen = new Map<string, { readonly list: number; readonly node: Node }>();
  for (const [list, texts] of lists.entries()) {
    for (const node of texts) {
      const key = node.text
        .toLowerCase()
        .replaceAll(/[\s.]+/g, ' ')
        .trim();
      const first = seen.get(key);
      if (!first) seen.set(key, { list, node });
      else if (first.node.span !== node.span && (first.list === list || key.length >= coincidence)) {
        const { line } = tree.range(first.node.span).start;
        const message = `${quoted(node.text, 40)} stands in line ${line} already`;
        yield diagnose('repeated-highlight', message, {
          pointer: node.pointer,
          range: tree.range(node.span),
          hint: 'remove one of them',
        });
      }
    }
  }
}
