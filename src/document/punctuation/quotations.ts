import type { Quotations } from '../../locale/locale.ts';
import { apostropheFor } from './apostrophe.ts';
import type { Edit } from './edit.ts';
import { OpenQuotations } from './open-quotations.ts';
import { pairsOf } from './pairs.ts';
import { isMarkSpace, type Sign, signsOf } from './signs.ts';

/** The marks of a quotation, with the space that belongs inside. */
interface Marks {
  readonly opening: string;
  readonly closing: string;
  /** Without the space. */
  readonly signs: readonly [opening: string, closing: string];
}

/** A quotation that stands open. */
interface Open {
  readonly marks: Marks;
  /** Whether its marks were straight, and get others. */
  readonly straight: boolean;
}

/** The quotation marks and apostrophes that a text means by straight ones; those that nobody can tell stay straight. */
export function quotationEdits(text: string, { quotation, innerQuotation }: Quotations): readonly Edit[] {
  const outer = marksOf(quotation);
  const inner = marksOf(innerQuotation);
  const signs = signsOf(text, new Set(['"', "'", ...outer.signs, ...inner.signs]));
  const pairs = ['"', "'"].flatMap((kind) => pairsOf(signs.filter((sign) => sign.text === kind)));
  const closings = new Map(pairs.map(({ opening, closing }) => [opening, closing]));
  const edits: Edit[] = [];
  // A quotation whose marks were straight is closed by one sign, any other by a sign of its marks.
  const open = new OpenQuotations<Open, Sign | Marks>();
  for (const sign of signs) {
    const closing = closings.get(sign);
    const written = [outer, inner].find((marks) => opens(sign, marks));
    if (closing) {
      const [usual, other] = sign.text === '"' ? [outer, inner] : [inner, outer];
      const marks = open.last?.marks === usual ? other : usual;
      edits.push(edit(sign, isMarkSpace(text.charAt(sign.at + 1)) ? marks.signs[0] : marks.opening));
      open.add({ marks, straight: true }, closing);
      continue;
    }
    const closed = open.close([sign, ...[outer, inner].filter((marks) => closes(sign, marks))]);
    if (closed) {
      const spaced = isMarkSpace(text.charAt(sign.at - 1));
      if (closed.straight) edits.push(edit(sign, spaced ? closed.marks.signs[1] : closed.marks.closing));
    } else if (written) {
      open.add({ marks: written, straight: false }, written);
    } else {
      const apostrophe = apostropheFor(sign, text);
      if (apostrophe !== undefined) edits.push(edit(sign, apostrophe));
    }
  }
  return edits;
}

/** Whether the author's own sign opens a quotation with these marks. */
function opens(sign: Sign, marks: Marks): boolean {
  return sign.text === marks.signs[0] && (sign.opens || areOneWay(marks));
}

/** Whether the author's own sign closes one. */
function closes(sign: Sign, marks: Marks): boolean {
  return sign.text === marks.signs[1] && (sign.closes || areOneWay(marks));
}

/** Whether marks tell by themselves which end of a quotation they are: Swedish ones are alike, English single ones apostrophes. */
function areOneWay({ signs: [opening, closing] }: Marks): boolean {
  return opening !== closing && closing !== '’';
}

function marksOf(pattern: string): Marks {
  const [opening = '', closing = ''] = pattern.split('{text}');
  return { opening, closing, signs: [opening.trim(), closing.trim()] };
}

function edit({ at }: Sign, text: string): Edit {
  return { start: at, end: at + 1, text };
}
