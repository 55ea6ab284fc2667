import { seenText } from '../../src/layout/shaping/glyph-run.ts';
import type { Item, Layout } from '../../src/layout/pages/page.ts';
import type { StructureNode } from '../../src/layout/structure.ts';

/** Pages as text to review: one row an item, with its place, its meaning, its looks and its words. */
export function dump({ pages, bookmarks }: Layout): string {
  const rows = pages.flatMap(({ items, width, height }, index) => [
    `page ${index + 1}, ${round(width)} × ${round(height)}`,
    ...items.map((item) => `  ${row(item)}`),
  ]);
  const marks = bookmarks.map(({ title, level, page, y }) => `  ${level} ${title} → page ${page + 1}, ${round(y)}`);
  return [...rows, 'bookmarks', ...marks, ''].join('\n');
}

function row(item: Item): string {
  const place = `${round(item.x).padStart(6)} ${round(item.y).padStart(6)} ${round(item.width).padStart(6)}`;
  if (item.kind === 'rule') return `${place}  rule ${item.thickness} ${item.color}`;
  if (item.kind === 'image')
    return `${place}  ${path(item.meaning)}  ${round(item.height)} high  “${item.photo.alternative}”`;
  const link = item.href === undefined ? '' : ` → ${item.href}`;
  return `${place}  ${path(item.meaning)}  ${item.face} ${item.size} ${item.color}  “${words(item)}”${link}`;
}

/** The way of a meaning's node through the structure, from the page's sections on. */
export function path(meaning: StructureNode | 'artifact'): string {
  if (meaning === 'artifact') return meaning;
  return meaning.parent && meaning.parent.type !== 'Document'
    ? `${path(meaning.parent)}/${meaning.type}`
    : meaning.type;
}

/** The text of an item in visual order. */
export function words(item: Item | undefined): string {
  return item?.kind === 'text' ? seenText(item.runs) : '';
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
