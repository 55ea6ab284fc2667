import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compose } from '../document/compose.ts';
import type { Document } from '../document/document.ts';
import { fontLibrary } from '../fonts/library.ts';
import { gatherFindings, type Locate } from './gather-findings.ts';
import { withOwnFonts } from './own-fonts.ts';
import { withinBudget } from './page-budget.ts';
import { photoOf, type PhotoReader } from './photo.ts';
import { nothingToRender } from '../resume/nothing-to-render.ts';
import type { Resume } from '../resume/resume.generated.ts';
import { parseMoment } from '../resume/values/moment.ts';
import { resolveSettings, type Wishes } from './settings.ts';
import { inScript } from '../theme/in-script.ts';
import { unusableFont } from './unusable-font.ts';
import type { WriterContext } from '../writers/writer.ts';

export interface RenderOptions extends Wishes {
  /**
   * The date that the file carries. Without it, the résumé's `meta.lastModified`; without either, the first day of 1980,
   * because nothing here reads a clock: the same résumé always gives the same bytes.
   */
  readonly date?: Date;
  /**
   * Reads the file that `basics.image` names beside the résumé; asked only where the photo is printed. An `UnusablePhoto` that
   * it throws becomes a diagnostic.
   */
  readonly readPhoto?: PhotoReader;
  /** With it, diagnostics have ranges. */
  readonly locate?: Locate;
}

/** A résumé ready to be written in any format: what all formats have in common, and what was found on the way. */
export interface Prepared {
  /** Absent where one of the findings is an error that leaves nothing to write. */
  readonly ready?: { readonly document: Document; readonly context: Omit<WriterContext, 'report'> };
  readonly diagnostics: readonly Diagnostic[];
}

/** Settles all that is the same in every format: settings, fonts, photo, document, and the design that keeps the budget of pages. */
export async function prepare(resume: Resume, options: RenderOptions): Promise<Prepared> {
  const { found: diagnostics, report } = gatherFindings(resume, options.locate);
  const fonts = fontLibrary(options.fonts ?? [], report);
  const asked = resolveSettings(options, resume, report);
  const settings = { ...asked, theme: withOwnFonts(asked.theme, resume.meta, fonts, report) };
  const { paper, locale } = settings;
  const picture = await photoOf(resume, settings.photo, options.readPhoto, report);
  const document = await compose(resume, { report, ...(locale && { locale }), ...(picture && { picture }) });
  if (isEmpty(document)) {
    report(nothingToRender({ severity: 'error' }));
    return { diagnostics };
  }
  const date = options.date ?? parseMoment(resume.meta?.lastModified ?? '') ?? new Date(Date.UTC(1980, 0, 1));
  const source = `${JSON.stringify(resume, null, 2)}\n`;
  const { referenceDocument } = options;
  const house = referenceDocument && { referenceDocument };
  try {
    const design = inScript(settings.theme, document.language);
    const theme = await withinBudget(document, { ...settings, theme: design }, fonts, report);
    return { ready: { document, context: { theme, paper, date, source, fonts, ...house } }, diagnostics };
  } catch (error) {
    report(unusableFont(error));
    return { diagnostics };
  }
}

function isEmpty({ header, sections, author, subject }: Document): boolean {
  const texts = [author, subject, ...header.contacts, ...header.summary, ...sections];
  return texts.every((text) => text === undefined);
}
