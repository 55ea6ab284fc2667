import type { Theme } from '../../src/theme/theme.ts';

/** Every colour that a theme prints text in. */
export function colorsOf({ paragraphs, marks }: Theme): readonly string[] {
  const styles = [...Object.values(paragraphs), ...Object.values(marks)];
  return [...new Set(styles.flatMap(({ color }) => (color === undefined ? [] : [color])))];
}
