import type { Project } from '../../resume/resume.generated.ts';
import { joined } from '../content.ts';
import type { Block } from '../document.ts';
import { entryOf } from '../entry.ts';
import { entriesOf, type Fields } from '../fields.ts';
import type { SectionComposer } from './section.ts';

/** Projects: the name titles the entry; what one was in it and for whom stands under it. */
export const projects: SectionComposer = (resume, composer) =>
  entriesOf(resume.projects, '/projects', composer).flatMap(projectEntry);

function projectEntry(project: Fields<Project>): readonly Block[] {
  const roles = joined(project.lines('roles'), project.composer.locale.separator);
  return entryOf({
    near: [project.line('name'), roles, project.line('entity'), project.line('type'), project.url('url')],
    far: project.line('location'),
    aside: project.period('untold', 'startDate', 'endDate'),
    blocks: [
      ...project.prose('description'),
      ...project.prose('summary'),
      ...project.list('highlights'),
      ...project.row('keywords', 'keywords'),
    ],
    pageBreak: project.entry.pageBreak,
  });
}
