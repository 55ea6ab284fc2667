import { entriesOf } from '../fields.ts';
import { lineUp } from '../rows.ts';
import type { SectionComposer } from './section.ts';

/** Languages in one line, each with how well it is spoken. */
export const languages: SectionComposer = (resume, composer) =>
  lineUp(
    entriesOf(resume.languages, '/languages', composer).map((language) => ({
      name: language.line('language'),
      level: language.line('fluency'),
      keywords: language.lines('keywords'),
      blocks: [],
    })),
    composer.locale,
  );
