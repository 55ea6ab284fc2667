import type { Outline } from 'pdfkit';
import type { Face } from '../../fonts/face.ts';
import type { Bookmark, ImageItem, Item, Layout, Meaning, TextItem } from '../../layout/pages/page.ts';
import type { StructureNode } from '../../layout/structure.ts';
import { readText } from './read-text.ts';
import { embedFont, type EmbeddedFont } from './embedded-font.ts';
import type { PdfFile } from './file.ts';
import { GraphicsState } from './graphics-state.ts';
import { embedImage, imageOperators } from './image.ts';
import { number } from './number.ts';
import { openTags, type Tags } from './tags.ts';
import { textString } from './strings.ts';
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
    tags.beginPage();
    const state = new GraphicsState();
    const operators = (item: Item): string => operatorsOf(item, state, fontOf, pdf);
    for (const group of together(items, meanSame)) {
      paintGroup(group, operators, tags, pdf);
    }
    tags.endPage();
  }
  tags.end();
  for (const font of fonts.values()) await font.finish();
  writeOutline(layout.bookmarks, pdf.outline);
}

/** Neighbouring items that belong together, in groups. */
function together<T>(items: readonly T[], belong: (a: T, b: T) => boolean): readonly (readonly T[])[] {
  const groups: (readonly T[])[] = [];
  let start = 0;
  for (let end = 1; end <= items.length; end++) {
    const first = items[start];
    const next = items[end];
    if (first !== undefined && next !== undefined && belong(first, next)) continue;
    groups.push(items.slice(start, end));
    start = end;
  }
  return groups;
}

function meaningOf(item: Item): Meaning {
  return item.kind === 'rule' ? 'artifact' : item.meaning;
}

function languageOf(item: Item | undefined): string | undefined {
  return item?.kind === 'text' ? item.language : undefined;
}

function meanSame(a: Item, b: Item): boolean {
  return meaningOf(a) === meaningOf(b) && a.kind === b.kind;
}

function speakSame(a: Item, b: Item): boolean {
  return languageOf(a) === languageOf(b);
}

/** Paints neighbouring items that mean the same, each stretch in one language as marked content of its own. */
function paintGroup(group: readonly Item[], operators: (item: Item) => string, tags: Tags, pdf: PdfFile): void {
  const [first] = group;
  if (!first) return;
  const meaning = meaningOf(first);
  const paintAs = (begin: string, items: readonly Item[]): void => {
    pdf.addContent(begin);
    for (const item of items) pdf.addContent(operators(item));
    pdf.addContent('EMC');
  };
  if (meaning === 'artifact') {
    // Rules are looks; the text that repeats on every page is a running foot (ISO 32000-1, 14.8.2.2).
    const kind = first.kind === 'rule' ? '/Type /Layout' : '/Type /Pagination /Attached [/Bottom]';
    paintAs(`/Artifact <<${kind}>> BDC`, group);
    return;
  }
  if (first.kind === 'image') tags.describe(meaning, description(first, pdf));
  for (const stretch of together(group, speakSame)) {
    paintAs(tags.content(meaning, languageOf(stretch[0])), stretch);
  }
  if (meaning.type === 'Link') {
    const texts = group.filter((item) => item.kind === 'text');
    for (const line of together(texts, (a, b) => a.y === b.y)) annotate(line, meaning, tags, pdf);
  }
}

function operatorsOf(item: Item, state: GraphicsState, fontOf: (id: string) => EmbeddedFont, pdf: PdfFile): string {
  if (item.kind === 'rule') return ruleOperators(item, state);
  if (item.kind === 'text') return textOperators(item, fontOf(item.face), state);
  const name = 'Photo';
  pdf.page.xobjects[name] = embedImage(item.photo, pdf);
  return imageOperators(item, name);
}

/** What a picture shows and where it stands (ISO 14289-1, 7.3). */
function description({ photo, x, y, width, height }: ImageItem, pdf: PdfFile): string {
  const bottom = pdf.page.height - y - height;
  const box = [x, bottom, x + width, bottom + height].map(number).join(' ');
  return `/Alt${textString(photo.alternative)}/A<</O/Layout/Placement/Block/BBox[${box}]>>`;
}

/** Makes the place of a link's text on one line sensitive; every annotation says in words where it leads (ISO 14289-1, 7.18.5). */
function annotate(line: readonly TextItem[], meaning: StructureNode, tags: Tags, pdf: PdfFile): void {
  const [first] = line;
  const href = first?.href;
  if (!first || href === undefined) return;
  const { y, size } = first;
  let { x } = first;
  let end = x;
  let text = '';
  for (const item of line) {
    x = Math.min(x, item.x);
    end = Math.max(end, item.x + item.width);
    text += readText(item.runs);
  }
  const box = { x, y: y - size, width: end - x, height: size * 1.25 };
  tags.annotation(meaning, (structParent) => pdf.addLink({ ...box, contents: text.trim(), href, structParent }));
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
