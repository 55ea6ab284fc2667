import type { Volunteer } from '../../resume/resume.generated.ts';
import type { Block } from '../document.ts';
import { entryOf } from '../entry.ts';
import { entriesOf, type Fields } from '../fields.ts';
import type { SectionComposer } from './section.ts';

/** Unpaid work, told like posts. */
export const volunteer: SectionComposer = (resume, composer) =>
  entriesOf(resume.volunteer, '/volunteer', composer).flatMap(volunteerEntry);

function volunteerEntry(volunteer: Fields<Volunteer>): readonly Block[] {
  return entryOf({
    near: [volunteer.line('position'), volunteer.line('organization'), volunteer.url('url')],
    far: volunteer.line('location'),
    aside: volunteer.period('ongoing', 'startDate', 'endDate'),
    blocks: [...volunteer.prose('summary'), ...volunteer.list('highlights'), ...volunteer.row('keywords', 'keywords')],
    pageBreak: volunteer.entry.pageBreak,
  });
}
