import type { Theme } from '../../theme/theme.ts';

/** A colour of Word's colour menu, by its name in `w:themeColor` (ST_ThemeColor). */
export type Slot = 'text1' | 'text2' | 'background2' | Accent;

type Accent = `accent${1 | 2 | 3 | 4 | 5 | 6}`;

export const accents: readonly Accent[] = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/**
 * The theme's colours as Word's colour menu offers them. What is read second is dark and rules are pale in every palette that may be
 * chosen there: theirs are the slots of the second text and background. A colour without a slot is used as it is.
 */
export function paletteOf({ paragraphs, marks }: Theme): ReadonlyMap<string, Slot> {
  const { body, heading } = paragraphs;
  const palette = new Map<string, Slot>([[body.color, 'text1']]);
  const add = (color: string | undefined, slot: Slot | undefined): void => {
    if (color !== undefined && slot !== undefined && !palette.has(color)) palette.set(color, slot);
  };
  add(heading.color, 'accent1');
  add(marks.aside.color, 'text2');
  add(heading.rule?.color, 'background2');
  const all = [
    ...Object.values(paragraphs).flatMap(({ color, rule }) => [color, rule?.color]),
    ...Object.values(marks).map(({ color }) => color),
  ];
  const others = new Set(all.filter((color) => color !== undefined && !palette.has(color)));
  [...others].forEach((color, index) => add(color, accents[index + 1]));
  return palette;
}

/** `#rrggbb` as WordprocessingML writes it. */
export function hexColor(color: string): string {
  return color.slice(1).toUpperCase();
}
