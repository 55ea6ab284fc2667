import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Document } from '../../document/document.ts';
import { loadTypesetter } from '../../fonts/typesetter.ts';
import { lineBreakerFor } from '../../layout/breaks/line-breaks.ts';
import { hyphenatorFor } from '../../layout/breaks/hyphenator.ts';
import { layout } from '../../layout/layout.ts';
import type { Rendered, WriterContext } from '../writer.ts';
import { srgbProfile } from './color-profile.ts';
import { PdfFile } from './file.ts';
import { metadataPacket } from './metadata.ts';
import { paint } from './paint.ts';

const PRODUCER = 'cvwright';
/** More than this is a mistake in the file, or a file written to do harm. */
const MOST_PAGES = 50;

/** The PDF: typeset, tagged for PDF/UA-1, archivable as PDF/A-3a, with the résumé's data inside. */
export async function pdf(document: Document, context: WriterContext): Promise<Rendered> {
  const { theme, paper, report, date, source } = context;
  const [typesetter, lineBreaker, hyphenator] = await Promise.all([
    loadTypesetter(context.fonts),
    lineBreakerFor(document),
    hyphenatorFor(document, theme),
  ]);
  const pages = layout(document, { theme, paper, typesetter, report, lineBreaker, hyphenator });
  if (pages.pages.length > MOST_PAGES) {
    const message = `the résumé takes ${pages.pages.length} pages, and at most ${MOST_PAGES} are written`;
    report(diagnose('too-many-pages', message, { hint: 'look for text that was pasted by mistake' }));
  }
  const { title, author, subject, keywords, language } = document;
  const described = { title, ...(author && { author }), ...(subject && { subject }), keywords };
  const file = new PdfFile({
    language,
    metadata: metadataPacket({ ...described, language, date, producer: PRODUCER }),
    colorProfile: srgbProfile(),
    info: {
      Title: title,
      ...(author && { Author: author }),
      ...(subject && { Subject: subject }),
      ...(keywords.length > 0 && { Keywords: keywords.join(', ') }),
      Creator: PRODUCER,
      Producer: PRODUCER,
      CreationDate: date,
      ModDate: date,
    },
  });
  await paint(pages, file, (id) => typesetter.face(id));
  file.attach({
    name: 'resume.json',
    mediaType: 'application/json',
    description: 'The résumé as JSON Resume data',
    date,
    bytes: new TextEncoder().encode(source),
  });
  return { bytes: file.finish(), pages: pages.pages.length };
}
