import type { Outline } from 'pdfkit';
import type { Face } from '../../fonts/face.ts';
import type { Bookmark, ImageItem, Item, Layout, Meaning, TextItem } from '../../layout/pages/page.ts';
import type { StructureNode } from '../../layout/structure.ts';
import { readText } from './read-text.ts';
import { embedFont, type EmbeddedFont } from './embedded-font.ts';
import { latin1 } from './content-stream.ts';
import type { PdfFile } from './file.ts';
import { GraphicsState } from './graphics-state.ts';
import { embedImage, imageOperators } from './image.ts';
import { number } from './number.ts';
import { openTags, type Tags } from './tags.ts';
import { textString } from './strings.ts';
import { drawRule, drawText } from './text-operators.ts';

/** Paints laid-out pages: text with its fonts, tags, links and bookmarks. */
export async function paint(layout: Layout, pdf: PdfFile, faceOf: (id: string) => Face): Promise<void> {
  const fonts = new Map<string, EmbeddedFont>();
  const onPage = new Map<string, EmbeddedFont>();
  const fontOf = (id: string): EmbeddedFont => {
    const known = onPage.get(id);
    if (known) return known;
    const font = fonts.get(id) ?? embedFont(faceOf(id), fonts.size, pdf);
    fonts.set(id, font);
    onPage.set(id, font);
    pdf.page.fonts[font.name] = font.reference;
    return font;
  };
  const tags = openTags(pdf);
  const state = new GraphicsState();
  const draw = (item: Item): void => drawItem(item, state, fontOf, pdf);
  for (const { width, height, items } of layout.pages) {
    pdf.addPage({ size: [width, height], margin: 0 });
    tags.beginPage();
    state.begin();
    onPage.clear();
    for (const group of together(items, (a, b) => meaningOf(a) === meaningOf(b) && a.kind === b.kind)) {
      paintGroup(group, draw, tags, pdf);
    }
    tags.endPage();
  }
  tags.end();
  for (const font of fonts.values()) await font.finish();
  writeOutline(layout.bookmarks, pdf.outline);
}

/** At least one item. */
type Group<T extends Item = Item> = readonly [T, ...T[]];

/** Neighbouring items that belong together, in groups. */
function together<T extends Item>(items: readonly T[], belong: (a: T, b: T) => boolean): readonly Group<T>[] {
  const groups: [T, ...T[]][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && belong(last[0], item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

function meaningOf(item: Item): Meaning {
  return item.kind === 'rule' ? 'artifact' : item.meaning;
}

function languageOf(item: Item): string | undefined {
  return item.kind === 'text' ? item.language : undefined;
}

const END_CONTENT = latin1('EMC\n');

/** Paints neighbouring items that mean the same, each stretch in one language as marked content of its own. */
function paintGroup(group: Group, draw: (item: Item) => void, tags: Tags, pdf: PdfFile): void {
  const [first] = group;
  const meaning = meaningOf(first);
  const paintThese = (items: readonly Item[]): void => {
    for (const item of items) draw(item);
    pdf.content.bytes(END_CONTENT);
  };
  if (meaning === 'artifact') {
    // Rules are looks; the text that repeats on every page is a running foot (ISO 32000-1, 14.8.2.2).
    const kind = first.kind === 'rule' ? '/Type /Layout' : '/Type /Pagination /Attached [/Bottom]';
    pdf.addContent(`/Artifact <<${kind}>> BDC`);
    paintThese(group);
    return;
  }
  if (first.kind === 'image') tags.describe(meaning, description(first, pdf));
  for (const stretch of together(group, (a, b) => languageOf(a) === languageOf(b))) {
    tags.beginContent(meaning, languageOf(stretch[0]));
    paintThese(stretch);
  }
  if (meaning.type === 'Link') {
    const texts = group.filter((item) => item.kind === 'text');
    for (const line of together(texts, (a, b) => a.y === b.y)) annotate(line, meaning, tags, pdf);
  }
}

function drawItem(item: Item, state: GraphicsState, fontOf: (id: string) => EmbeddedFont, pdf: PdfFile): void {
  if (item.kind === 'rule') drawRule(item, state, pdf.content);
  else if (item.kind === 'text') drawText(item, fontOf(item.face), state, pdf.content);
  else {
    const name = 'Photo';
    pdf.page.xobjects[name] = embedImage(item.photo, pdf);
    pdf.addContent(imageOperators(item, name));
  }
}

/** What a picture shows and where it stands (ISO 14289-1, 7.3). */
function description({ photo, x, y, width, height }: ImageItem, pdf: PdfFile): string {
  const bottom = pdf.page.height - y - height;
  const box = [x, bottom, x + width, bottom + height].map(number).join(' ');
  return `/Alt${textString(photo.alternative)}/A<</O/Layout/Placement/Block/BBox[${box}]>>`;
}

/** Makes the place of a link's text on one line sensitive; every annotation says in words where it leads (ISO 14289-1, 7.18.5). */
function annotate(items: Group<TextItem>, meaning: StructureNode, tags: Tags, pdf: PdfFile): void {
  const [{ href, y, size }] = items;
  if (href === undefined) return;
  const x = Math.min(...items.map((item) => item.x));
  const width = Math.max(...items.map((item) => item.x + item.width)) - x;
  const contents = items
    .map(({ runs }) => readText(runs))
    .join('')
    .trim();
  tags.annotation(meaning, (structParent) =>
    pdf.addLink({ x, y: y - size, width, height: size * 1.25, contents, href, structParent }),
  );
}

/** Bookmarks for the sections, under each its entries, and under an employer the positions; the name is the document's title already. */
function writeOutline(bookmarks: readonly Bookmark[], outline: Outline): void {
  const parents = [outline];
  for (const { title, level, page, y } of bookmarks) {
    if (level === 1) continue;
    const parent = parents[level - 2] ?? outline;
    parents.splice(level - 1, Infinity, parent.addItem(title, { pageNumber: page, top: y, expanded: false }));
  }
}
