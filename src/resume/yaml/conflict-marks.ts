import type { Source } from '../../diagnostics/source.ts';
import { quoted } from '../../diagnostics/visible.ts';
import type { Mistake } from './mistake.ts';

/** As git writes them: seven signs at the margin, with a name after them or nothing. */
const mark = /^(?:<{7}|>{7}|\|{7}|={7})(?=\s|$).*/gm;

/** A file with more of them is no résumé. */
const conflictsTold = 50;

/** The marks that git leaves in a file where two versions contradict each other: the first of each conflict. */
export function conflictMarks(source: Source): readonly Mistake[] {
  const marks = [...source.text.matchAll(mark)].filter(
    ({ 0: text, index }) => !text.startsWith('=') || !underlines(index, source),
  );
  const begins = marks.filter(([text]) => text.startsWith('<'));
  return (begins.length > 0 ? begins : marks.slice(0, 1)).slice(0, conflictsTold).map(({ 0: text, index }) => ({
    code: 'yaml-syntax',
    message: `${quoted(text.trimEnd(), 40)} is a mark of a merge conflict that git left in the file`,
    hint: 'keep one of the two sides, and remove the lines of the marks',
    start: index,
    end: index + text.trimEnd().length,
  }));
}

/** Whether as many signs stand below a headline, as in Markdown. */
function underlines(offset: number, source: Source): boolean {
  const { line } = source.position(offset);
  return /^\S.{6}$/.test(source.line(line - 1).trimEnd());
}
