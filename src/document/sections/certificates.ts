import { said } from '../content.ts';
import { entriesOf } from '../fields.ts';
import { lineOf } from '../line.ts';
import type { SectionComposer } from './section.ts';

/** Certificates and licences, a line each. */
export const certificates: SectionComposer = (resume, composer) =>
  entriesOf(resume.certificates, '/certificates', composer).flatMap((certificate) =>
    lineOf({
      near: [certificate.line('name'), said(certificate.line('issuer'), 'emphasis')],
      separator: composer.locale.separator,
      url: certificate.url('url'),
      aside: certificate.date('date'),
      blocks: certificate.prose('summary'),
    }),
  );
