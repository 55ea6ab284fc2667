import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Scalar } from '../tree.ts';
import { isBefore, isDate } from '../values/date.ts';
import { type Rule, type Subject, scalarOf } from './rule.ts';

/** Dates against each other and against today. */
export const dates: Rule = function* (subject) {
  for (const { node } of subject.entries) {
    const start = dateOf(scalarOf(node, 'startDate'));
    const end = dateOf(scalarOf(node, 'endDate'));
    if (start && end && isBefore(end.text, start.text)) {
      const message = `the end, ${end.text}, lies before the start, ${start.text}`;
      yield at(subject, end, diagnose('reversed-dates', message, { hint: 'exchange the two, or correct one of them' }));
    }
    const happened = ['date', 'releaseDate'].map((key) => dateOf(scalarOf(node, key)));
    for (const date of [start, ...happened]) if (date) yield* againstToday(subject, date);
    if (end) yield* tooOld(subject, end);
  }
};

function* againstToday(subject: Subject, date: Scalar): Iterable<Diagnostic> {
  const today = subject.today?.toISOString().slice(0, 10);
  if (today !== undefined && isBefore(today, date.text)) {
    yield at(
      subject,
      date,
      diagnose('future-date', `${date.text} lies in the future`, { hint: 'correct it if it is a slip' }),
    );
  }
  yield* tooOld(subject, date);
}

function* tooOld(subject: Subject, date: Scalar): Iterable<Diagnostic> {
  const year = subject.today?.getUTCFullYear();
  if (year !== undefined && Number(date.text.slice(0, 4)) < year - 100) {
    yield at(
      subject,
      date,
      diagnose('distant-date', `${date.text} lies more than a hundred years back`, {
        hint: 'correct it if it is a slip',
      }),
    );
  }
}

function dateOf(scalar: Scalar | undefined): Scalar | undefined {
  return scalar && isDate(scalar.text) ? scalar : undefined;
}

function at({ tree }: Subject, node: Scalar, diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, pointer: node.pointer, range: tree.range(node.span) };
}
