import type { SectionId } from '../../resume/resume.generated.ts';
import { awards } from './awards.ts';
import { certificates } from './certificates.ts';
import { education } from './education.ts';
import { interests } from './interests.ts';
import { languages } from './languages.ts';
import { projects } from './projects.ts';
import { publications } from './publications.ts';
import { references } from './references.ts';
import type { SectionComposer } from './section.ts';
import { skills } from './skills.ts';
import { volunteer } from './volunteer.ts';
import { work } from './work.ts';

/** How each section of the schema is told. */
export const sections: Readonly<Record<SectionId, SectionComposer>> = {
  work,
  volunteer,
  education,
  projects,
  publications,
  awards,
  certificates,
  skills,
  languages,
  interests,
  references,
};
