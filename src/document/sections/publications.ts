import { joined, said, whole } from '../content.ts';
import { entriesOf } from '../fields.ts';
import { lineOf } from '../line.ts';
import type { SectionComposer } from './section.ts';

/** What was published, a line each: title, authors, publisher. */
export const publications: SectionComposer = (resume, composer) => {
  const { separator } = composer.locale;
  return entriesOf(resume.publications, '/publications', composer).flatMap((publication) =>
    lineOf({
      near: [
        publication.line('name'),
        joined(publication.lines('authors').map(whole), separator),
        said(publication.line('publisher'), 'emphasis'),
      ],
      separator,
      url: publication.url('url'),
      aside: publication.date('releaseDate'),
      blocks: publication.prose('summary'),
    }),
  );
};
