import { diagnose } from '../diagnostics/diagnose.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { FontLibrary } from '../fonts/library.ts';
import { lineBreakerFor } from '../layout/breaks/line-breaks.ts';
import type { Layout } from '../layout/pages/page.ts';
import type { Settings } from './settings.ts';
import type { Theme } from '../theme/theme.ts';

const NAMED_SECTIONS = 3;

/** The theme that keeps a document within its budget of pages, measured by the PDF's layout; that it cannot be kept is reported as an error. */
export async function withinBudget(
  document: Document,
  settings: Settings,
  fonts: FontLibrary,
  report: Report,
): Promise<Theme> {
  const { theme, paper, budget } = settings;
  const { fitPages, maxPages } = budget;
  if (fitPages === undefined && maxPages === undefined) return theme;
  // A document without a budget need not wait for fonts here; the PDF writer loads them itself.
  const [{ loadTypesetter }, { layout }, { hyphenatorFor }, { fitToPages }] = await Promise.all([
    import('../fonts/typesetter.ts'),
    import('../layout/layout.ts'),
    import('../layout/breaks/hyphenator.ts'),
    import('../layout/fit.ts'),
  ]);
  const [typesetter, lineBreaker, hyphenator] = await Promise.all([
    loadTypesetter(fonts),
    lineBreakerFor(document),
    hyphenatorFor(document, theme),
  ]);
  const options = { theme, paper, typesetter, lineBreaker, hyphenator, report: () => {} };
  const fit = fitPages === undefined ? undefined : fitToPages(document, options, fitPages);
  const pages = layout(document, { ...options, theme: fit?.theme ?? theme });
  const longest = longestSections(pages);
  if (fitPages !== undefined && !fit) {
    const message = `the résumé does not fit on ${count(fitPages)}: as it is, it takes ${pages.pages.length}`;
    report(diagnose('does-not-fit', message, { hint: `shorten it${longest}` }));
  } else if (maxPages !== undefined && pages.pages.length > maxPages) {
    const message = `the résumé takes ${count(pages.pages.length)}, ${pages.pages.length - maxPages} more than the ${maxPages} allowed`;
    report(diagnose('over-page-limit', message, { hint: `shorten it${longest}` }));
  } else if (fit && fit.spacing * fit.text < 1) {
    const message = `fitted to ${count(pages.pages.length)}: white space ${percent(fit.spacing)}, letters ${percent(fit.text)}`;
    report(diagnose('fitted', message));
  }
  return fit?.theme ?? theme;
}

function longestSections({ sections }: Layout): string {
  const all = sections.reduce((sum, { height }) => sum + height, 0);
  const named = sections
    .toSorted((a, b) => b.height - a.height)
    .slice(0, NAMED_SECTIONS)
    .map(({ title, height }) => `${title} (${percent(height / all)})`);
  return named.length === 0 ? '' : `; the longest sections are ${named.join(', ')}`;
}

function count(pages: number): string {
  return pages === 1 ? '1 page' : `${pages} pages`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
