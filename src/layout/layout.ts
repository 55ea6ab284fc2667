import type { Report } from '../diagnostics/diagnostic.ts';
import type { Document, Section } from '../document/document.ts';
import { papers } from '../theme/paper.ts';
import type { Paper, Theme } from '../theme/theme.ts';
import { blockStrips, plain } from './blocks.ts';
import type { LineBreaker } from './breaks/line-breaks.ts';
import { footerItems } from './pages/footer.ts';
import { headerStrips } from './header.ts';
import type { Hyphenator } from './breaks/hyphenator.ts';
import { gatherMissing } from './shaping/missing.ts';
import { gatherMissingBold } from './shaping/missing-bold.ts';
import type { Bookmark, Item, Layout } from './pages/page.ts';
import { paginate } from './pages/paginate.ts';
import { rowStrips } from './row.ts';
import type { Setting } from './setting.ts';
import { node, type StructureNode } from './structure.ts';
import type { Strip, StripRule } from './pages/strip.ts';
import { textItem } from './pages/text-item.ts';
import type { Typesetter } from './shaping/typesetter.ts';

/** What layout is told besides the document. */
export interface LayoutOptions {
  readonly theme: Theme;
  readonly paper: Paper;
  readonly typesetter: Typesetter;
  readonly report: Report;
  /** What `lineBreakerFor` gives for the document. */
  readonly lineBreaker?: LineBreaker | undefined;
  /** What `hyphenatorFor` gives for it. */
  readonly hyphenator?: Hyphenator | undefined;
}

/** Lays a document out on pages: every glyph gets its place, every item its meaning. */
export function layout(document: Document, options: LayoutOptions): Layout {
  const { theme, paper, typesetter, report, lineBreaker, hyphenator } = options;
  const { width, height } = papers[paper];
  const margins = theme.margins[paper];
  const measure = width - margins.left - margins.right;
  const { language, direction } = document;
  const missing = gatherMissing(language);
  const missingBold = gatherMissingBold(typesetter);
  const breaking = { lineBreaker, hyphenator };
  const setting: Setting = { theme, typesetter, language, direction, measure, missing, missingBold, ...breaking };
  const structure = node('Document');
  const header = headerStrips(document, structure, setting);
  const sections = document.sections.map((section) => sectionStrips(section, structure, setting));
  const strips = [...header, ...sections.flat()];

  const bookmarks: Bookmark[] = [];
  const pages = paginate(strips, height - margins.top - margins.bottom).map((page, index, all) => {
    const items: Item[] = [];
    let y = margins.top;
    for (const [position, strip] of page.entries()) {
      if (position > 0) y += strip.before;
      if (strip.bookmark) bookmarks.push({ page: index, y, ...strip.bookmark });
      addItems(strip, margins.left, y, items);
      y += strip.height + strip.after;
    }
    const foot = { left: margins.left, baseline: height - margins.bottom / 2, page: index + 1, pages: all.length };
    if (index > 0) items.push(...footerItems(document.footer, foot, setting));
    return { width, height, items };
  });
  const heights = document.sections.map(({ title }, index) => ({
    title: plain(title),
    height: heightOf(sections[index] ?? []),
  }));
  missing.reportTo(report);
  missingBold.reportTo(report);
  return { pages, structure, bookmarks, sections: heights };
}

function sectionStrips(section: Section, root: StructureNode, setting: Setting): readonly Strip[] {
  const part = node('Sect', root);
  const { title: content, startsPage } = section;
  const bookmark = { title: plain(content), level: 2 as const };
  const begins = { bookmark, startsPage };
  const heading = rowStrips({ role: 'heading', content, meaning: node('H2', part), begins }, setting);
  return [...heading, ...blockStrips(section.blocks, part, setting)];
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { before, height, after }) => sum + before + height + after, 0);
}

/** Adds the items of a strip to those of its page. */
function addItems({ texts, rule, underlines, image }: Strip, left: number, top: number, items: Item[]): void {
  for (const { fragment, y, meaning } of texts) items.push(textItem(fragment, left, top + y, meaning));
  if (image) items.push({ ...image, kind: 'image', x: left + image.x, y: top + image.y });
  for (const underline of underlines ?? []) items.push(ruleItem(underline, left, top));
  if (rule) items.push(ruleItem(rule, left, top));
}

function ruleItem({ x, y, width: thickness, length: width, color }: StripRule, left: number, top: number): Item {
  return { kind: 'rule', x: left + x, y: top + y, width, thickness, color };
}
