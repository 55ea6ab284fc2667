import { said } from '../content.ts';
import { entriesOf } from '../fields.ts';
import { lineOf } from '../line.ts';
import type { SectionComposer } from './section.ts';

/** Prizes and honours, a line each. */
export const awards: SectionComposer = (resume, composer) =>
  entriesOf(resume.awards, '/awards', composer).flatMap((award) =>
    lineOf({
      near: [award.line('title'), said(award.line('awarder'), 'emphasis')],
      separator: composer.locale.separator,
      url: award.url('url'),
      aside: award.date('date'),
      blocks: award.prose('summary'),
    }),
  );
