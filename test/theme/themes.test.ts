import { describe, expect, it, test } from 'vitest';
import { contrastWithWhite } from '../../src/resume/values/color.ts';
import { defaultTheme, themes } from '../../src/theme/index.ts';
import { colorsOf } from './colors.ts';

const all = [...themes.values()];

test('the themes go by their names, the default first', () => {
  expect([...themes.keys()]).toEqual(['classic', 'modern', 'compact', 'office']);
  expect(all.map(({ name }) => name)).toEqual([...themes.keys()]);
  expect(all[0]).toBe(defaultTheme);
});

describe.each(all)('$name', (theme) => {
  const { paragraphs, marks } = theme;
  const styles = Object.entries(paragraphs);
  const { body, heading, title, line, labelled } = paragraphs;

  it.each(colorsOf(theme))('prints no text too pale to read: %s', (color) => {
    expect(contrastWithWhite(color)).toBeGreaterThanOrEqual(4.5);
  });

  it('has running text of at least nine points, and nothing under eight', () => {
    expect(body.size).toBeGreaterThanOrEqual(9);
    expect(styles.filter(([, { size }]) => size < 8)).toEqual([]);
  });

  it('has sizes that Word can have, which are half points', () => {
    expect(styles.filter(([, { size }]) => !Number.isInteger(size * 2))).toEqual([]);
  });

  it('tracks no word so widely that readers of files take it apart', () => {
    expect(styles.filter(([, { tracking }]) => tracking > 0.08)).toEqual([]);
  });

  it('sets no lines so tight that letters touch', () => {
    expect(styles.filter(([, { leading, size }]) => leading < 1.1 * size)).toEqual([]);
  });

  it('keeps white space to whole parts of a line', () => {
    const parts = styles
      .flatMap(([, { before, after }]) => [before, after])
      .map((space) => (space / body.leading) * 16);
    expect(parts.filter((part) => Math.abs(part - Math.round(part)) > 1e-9)).toEqual([]);
  });

  it('has the same room under a heading, to an eighth of a line, whatever follows it', () => {
    const rooms = [title, line, labelled, body].map(({ before }) => before);
    expect(Math.max(...rooms) - Math.min(...rooms)).toBeLessThanOrEqual(body.leading / 8 + 1e-9);
  });

  it('sets the rows of a list of skills solid', () => {
    expect(labelled.contextualSpacing).toBe(true);
  });

  it('parts entries by half a line at least, and sections by more', () => {
    expect(title.before).toBeGreaterThanOrEqual(body.leading / 2);
    expect(heading.before).toBeGreaterThan(title.before);
  });

  it('holds headings and titles to what follows', () => {
    const roles = ['heading', 'title', 'position'] as const;
    expect(roles.filter((role) => !paragraphs[role].keepWithNext || !paragraphs[role].keepTogether)).toEqual([]);
  });

  it('gives numbers as much room as they need, and bullets stand at the edge of the text', () => {
    expect(paragraphs.bullet.indent).toBe(paragraphs.bullet.hanging);
    expect(paragraphs.number.hanging).toBeGreaterThanOrEqual(1.4 * body.size);
  });

  it('puts lists inside an item below its text or further in, as far as each other', () => {
    const { bullet, number, innerBullet, innerNumber } = paragraphs;
    const markers = [innerBullet, innerNumber].map(({ indent, hanging }) => indent - hanging);
    expect(markers).toEqual([number.indent, number.indent]);
    expect(number.indent).toBeGreaterThanOrEqual(bullet.indent);
  });

  it('colours rules with its accent, so that a new accent reaches all', () => {
    expect(Object.values(paragraphs).map(({ color }) => color)).toContain(theme.accent);
    expect(marks.marker.color).toBe(theme.accent);
  });
});
