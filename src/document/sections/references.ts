import type { Reference } from '../../resume/resume.generated.ts';
import { within } from '../content.ts';
import type { Block } from '../document.ts';
import { entryOf } from '../entry.ts';
import { entriesOf, type Fields } from '../fields.ts';
import type { SectionComposer } from './section.ts';

/** Who speaks for one, each followed by what he or she says. */
export const references: SectionComposer = (resume, composer) =>
  entriesOf(resume.references, '/references', composer).flatMap((reference) =>
    entryOf({ near: [reference.line('name')], aside: [], blocks: quoted(reference) }),
  );

/** A single paragraph under a name stands in quotation marks, unless its author put them there. */
function quoted(reference: Fields<Reference>): readonly Block[] {
  const blocks = reference.prose('reference');
  const [first, ...rest] = blocks;
  const signed = reference.line('name').length > 0;
  if (!signed || first?.kind !== 'paragraph' || rest.length > 0) return blocks;
  if (/^\s*["'\p{Pi}\p{Pf}„‚]/u.test(reference.entry.reference ?? '')) return blocks;
  return [{ ...first, content: within(reference.composer.locale.quotation, first.content) }];
}
