import type { Outline, StructureElement } from 'pdfkit';
import type { Face } from '../../fonts/face.ts';
import { textOf } from '../../layout/glyph-run.ts';
import type { Bookmark, ImageItem, Item, Layout, Meaning, TextItem } from '../../layout/page.ts';
import { embedFont, type EmbeddedFont } from './embedded-font.ts';
import type { PdfFile } from './file.ts';
import { embedImage, imageOperators } from './image.ts';
import { openTags, type Tags } from './tags.ts';
import { ruleOperators, textOperators } from './text-operators.ts';

/** Paints laid-out pages: text with its fonts, tags, links and bookmarks. */
export async function paint(layout: Layout, pdf: PdfFile, faceOf: (id: string) => Face): Promise<void> {
  const fonts = new Map<string, EmbeddedFont>();
  const fontOf = (id: string): EmbeddedFont => {
    let font = fonts.get(id);
    if (!font) {
      font = embedFont(faceOf(id), fonts.size, pdf);
      fonts.set(id, font);
    }
    pdf.page.fonts[font.name] = font.reference;
    return font;
  };
  const tags = openTags(pdf);
  for (const { width, height, items } of layout.pages) {
    pdf.addPage({ size: [width, height], margin: 0 });
    for (const group of groups(items)) paintGroup(group, tags, fontOf, pdf);
    tags.endPage();
  }
  tags.end();
  for (const font of fonts.values()) await font.finish();
  writeOutline(layout.bookmarks, pdf.outline);
}

type Group = readonly [Item, ...Item[]];

/** Neighbouring items that mean the same become one stretch of marked content. */
function groups(items: readonly Item[]): readonly Group[] {
  const found: [Item, ...Item[]][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last && meaningOf(last[0]) === meaningOf(item) && last[0].kind === item.kind) last.push(item);
    else found.push([item]);
  }
  return found;
}

function meaningOf(item: Item): Meaning {
  return item.kind === 'rule' ? 'artifact' : item.meaning;
}

function paintGroup(group: Group, tags: Tags, fontOf: (id: string) => EmbeddedFont, pdf: PdfFile): void {
  const meaning = meaningOf(group[0]);
  if (meaning === 'artifact') {
    // Rules are looks; the text that repeats on every page is a running foot (ISO 32000-1, 14.8.2.2).
    pdf.markContent(
      'Artifact',
      group[0].kind === 'rule' ? { type: 'Layout' } : { type: 'Pagination', attached: ['Bottom'] },
    );
  } else {
    const element = tags.elementOf(meaning);
    if (group[0].kind === 'image') describe(group[0], element, pdf);
    element.add(pdf.markStructureContent(meaning.type));
  }
  for (const item of group) pdf.addContent(operators(item, fontOf, pdf));
  pdf.endMarkedContent();
  if (meaning !== 'artifact' && meaning.type === 'Link') {
    const texts = group.filter((item) => item.kind === 'text');
    for (const line of lines(texts)) annotate(line, tags.elementOf(meaning), pdf);
  }
}

/** The parts of a link that stand on one line each. */
function lines(items: readonly TextItem[]): readonly (readonly TextItem[])[] {
  return [...new Set(items.map(({ y }) => y))].map((y) => items.filter((item) => item.y === y));
}

function operators(item: Item, fontOf: (id: string) => EmbeddedFont, pdf: PdfFile): string {
  if (item.kind === 'rule') return ruleOperators(item);
  if (item.kind === 'text') return textOperators(item, fontOf(item.face));
  const name = 'Photo';
  pdf.page.xobjects[name] = embedImage(item.photo, pdf);
  return imageOperators(item, name);
}

/** Says of a picture what it shows and where it stands (ISO 14289-1, 7.3). */
function describe({ photo, x, y, width, height }: ImageItem, { dictionary }: StructureElement, pdf: PdfFile): void {
  const bottom = pdf.page.height - y - height;
  dictionary.data['Alt'] = new String(photo.alternative);
  dictionary.data['A'] = { O: 'Layout', Placement: 'Block', BBox: [x, bottom, x + width, bottom + height] };
}

/** Makes the place of a link's text sensitive; every annotation says in words where it leads (ISO 14289-1, 7.18.5). */
function annotate(items: readonly TextItem[], structParent: StructureElement, pdf: PdfFile): void {
  const [first] = items;
  if (first?.href === undefined) return;
  const left = Math.min(...items.map(({ x }) => x));
  const right = Math.max(...items.map(({ x, width }) => x + width));
  const Contents = new String(
    items
      .map(({ runs }) => textOf(runs))
      .join('')
      .trim(),
  );
  pdf.link(left, first.y - first.size, right - left, first.size * 1.25, first.href, { structParent, Contents });
}

/** Bookmarks for the sections and, under each, its entries; the name is the document's title already. */
function writeOutline(bookmarks: readonly Bookmark[], outline: Outline): void {
  let section = outline;
  for (const { title, level, page, y } of bookmarks) {
    if (level === 1) continue;
    const parent = level === 2 ? outline : section;
    const item = parent.addItem(title, { pageNumber: page, top: y, expanded: false });
    if (level === 2) section = item;
  }
}
