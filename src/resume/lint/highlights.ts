import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
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
  if (node.text.length > long) {
    const message = `the highlight has ${node.text.length} characters; over ${long} it is not read at a glance`;
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
  const stopped = list.filter(({ text }) => /[.!?。！？][)"'”’*_]*\s*$/u.test(text));
  const open = list.filter((node) => !stopped.includes(node));
  const [rare, rest] = stopped.length < open.length ? [stopped, open] : [open, stopped];
  const [first] = rare;
  if (!first || list.length < 3) return;
  const message =
    rare === open
      ? 'the highlight ends without a full stop, unlike most in its list'
      : 'the highlight ends with a full stop, unlike most in its list';
  const range = subject.tree.range({ start: Math.max(first.span.start, first.span.end - 1), end: first.span.end });
  if (rest.length > 1)
    yield { ...diagnose('mixed-punctuation', message, { hint: 'end all alike' }), pointer: first.pointer, range };
}

function at({ tree }: Subject, node: Scalar, diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, pointer: node.pointer, range: tree.range(node.span) };
}
