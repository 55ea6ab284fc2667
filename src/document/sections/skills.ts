import { entriesOf } from '../fields.ts';
import { rowsOf } from '../rows.ts';
import type { SectionComposer } from './section.ts';

/** Skills: a row for each group, the level behind its name. */
export const skills: SectionComposer = (resume, composer) =>
  rowsOf(
    entriesOf(resume.skills, '/skills', composer).map((skill) => ({
      name: skill.line('name'),
      level: skill.line('level'),
      keywords: skill.lines('keywords'),
      blocks: skill.prose('summary'),
    })),
    composer.locale,
  );
