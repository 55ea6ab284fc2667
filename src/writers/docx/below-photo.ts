import { textOf } from '../../document/content.ts';
import type { Content, Header } from '../../document/document.ts';
import type { ParagraphStyle, Role, Theme } from '../../theme/theme.ts';

/** Of an em: narrower than the letters of most faces are on average, so that lines are counted too few and not too many. */
const LETTER = 0.45;

/**
 * The theme with so much white space below the head that what follows begins below the photo beside it. How many lines the head
 * takes is not known before Word sets it: the least that it may be counts.
 */
export function belowPhoto(theme: Theme, { name, label, contacts }: Header, measure: number): Theme {
  const { height, width, gap } = theme.photo;
  const narrow = measure - width - gap;
  const head: readonly (readonly [Role, Content])[] = [
    ['name', name],
    ['label', label ?? []],
    ['contact', contacts.flatMap((contact, index) => (index === 0 ? contact : [{ text: ' · ' }, ...contact]))],
  ];
  const lines = head.filter(([, content]) => content.length > 0);
  const tall = lines.reduce((sum, [role, content]) => sum + heightOf(content, theme.paragraphs[role], narrow), 0);
  const last = lines.at(-1)?.[0] ?? 'name';
  const style = theme.paragraphs[last];
  // Half as much white space below the photo as beside it, as on the pages of the PDF.
  const after = Math.max(style.after, height + gap / 2 - tall);
  return { ...theme, paragraphs: { ...theme.paragraphs, [last]: { ...style, after } } };
}

function heightOf(content: Content, { before, leading, size }: ParagraphStyle, measure: number): number {
  const count = Math.max(1, Math.ceil((textOf(content).length * LETTER * size) / measure));
  return before + count * leading;
}
