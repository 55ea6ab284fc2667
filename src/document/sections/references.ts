import type { Reference } from '../../resume/resume.generated.ts';
import type { Block } from '../document.ts';
import { entryOf } from '../entry.ts';
import { entriesOf, type Fields } from '../fields.ts';
import type { SectionComposer } from './section.ts';

/** Who speaks for one, each followed by what he or she says. */
export const references: SectionComposer = (resume, composer) =>
  entriesOf(resume.references, '/references', composer).flatMap((reference) =>
    entryOf({ near: [reference.line('name')], aside: [], blocks: said(reference) }),
  );

/** What stands under a name stands in quotation marks, unless its author put them there. */
function said(reference: Fields<Reference>): readonly Block[] {
  const signed = reference.line('name').length > 0;
  const marked = /^\s*["'\p{Pi}\p{Pf}„‚]/u.test(reference.entry.reference ?? '');
  return signed && !marked ? reference.quotation('reference') : reference.prose('reference');
}
