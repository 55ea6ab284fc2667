import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { blocksOf, type TextBlock } from '../blocks.ts';
import type { Scalar } from '../tree.ts';
import type { Rule, Subject } from './rule.ts';

/** Characters: about five printed lines. */
const long = 400;

/** The manners of highlights. */
export const highlights: Rule = function* (subject) {
  for (const list of subject.highlights) {
    for (const node of list) yield* single(subject, node);
    yield* punctuation(subject, list);
  }
};

function* single(subject: Subject, node: Scalar): Iterable<Diagnostic> {
  const length = lengthOf(node.text);
  if (length > long) {
    const message = `the highlight has ${length} characters; over ${long} it is not read at a glance`;
    yield at(subject, node, diagnose('long-highlight', message, { hint: 'divide it, or move it to the summary' }));
  }
  // `I` alone is a word of other languages too, but then the résumé says which it is written in.
  if (/^en\b/i.test(subject.language ?? 'en') && /^(?:I|I['’](?:m|ve|d|ll)|My|We) [a-z]/.test(node.text)) {
    yield at(
      subject,
      node,
      diagnose('first-person', 'the highlight speaks in the first person', {
        hint: 'begin with the verb: "Led …", not "I led …"',
      }),
    );
  }
}

/** Remarks on the minority: where half the items end in a full stop, nobody meant anything by it. */
function* punctuation(subject: Subject, list: readonly Scalar[]): Iterable<Diagnostic> {
  const alike = list.filter(({ text }) => !holdsList(text));
  const stopped = alike.filter(({ text }) => /[.!?。！？][)"'”’*_]*\s*$/u.test(text));
  const open = alike.filter((node) => !stopped.includes(node));
  const [rare, rest] = stopped.length < open.length ? [stopped, open] : [open, stopped];
  const [first] = rare;
  if (!first || alike.length < 3) return;
  const message =
    rare === open
      ? 'the highlight ends without a full stop, unlike most in its list'
      : 'the highlight ends with a full stop, unlike most in its list';
  const range = subject.tree.range({ start: Math.max(first.span.start, first.span.end - 1), end: first.span.end });
  if (rest.length > 1)
    yield { ...diagnose('mixed-punctuation', message, { hint: 'end all alike' }), pointer: first.pointer, range };
}

/** The length of the longest of its points, where it has several. */
function lengthOf(text: string): number {
  if (text.length <= long || !text.includes('\n')) return text.length;
  return points(blocksOf(text, 'item')).reduce((most, point) => Math.max(most, point.length), 0);
}

function points(blocks: readonly TextBlock[]): readonly string[] {
  return blocks.flatMap(({ items }) => items.flatMap(({ text, lists }) => [text, ...points(lists)]));
}

/** Whether a highlight is the text above a list, which ends in a colon or not at all. */
function holdsList(text: string): boolean {
  return text.includes('\n') && blocksOf(text, 'item').some(({ items }) => items.some(({ lists }) => lists.length > 0));
}

function at({ tree }: Subject, node: Scalar, diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, pointer: node.pointer, range: tree.range(node.span) };
}
