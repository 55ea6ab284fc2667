import type { Theme } from '../../theme/theme.ts';

/** A colour of Word's colour menu, by its name in `w:themeColor` (ST_ThemeColor). */
export type Slot = 'text1' | 'accent1' | 'accent2' | 'accent3' | 'accent4' | 'accent5' | 'accent6';

const slots: readonly Slot[] = ['text1', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/** The theme's colours as Word's colour menu offers them: text first, headings second; a colour without a slot is used as it is. */
export function paletteOf(theme: Theme): ReadonlyMap<string, Slot> {
  const paragraphs = Object.values(theme.paragraphs);
  const colors = [
    theme.paragraphs.body.color,
    theme.paragraphs.heading.color,
    ...paragraphs.map(({ color }) => color),
    ...paragraphs.flatMap(({ rule }) => (rule ? [rule.color] : [])),
    ...Object.values(theme.marks).flatMap(({ color }) => (color ? [color] : [])),
  ];
  return new Map([...new Set(colors)].slice(0, slots.length).map((color, index) => [color, slots[index] ?? 'text1']));
}

/** `#rrggbb` as WordprocessingML writes it. */
export function hexColor(color: string): string {
  return color.slice(1).toUpperCase();
}
