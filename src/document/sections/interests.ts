import { entriesOf } from '../fields.ts';
import { rowsOf } from '../rows.ts';
import type { SectionComposer } from './section.ts';

/** Interests: a row each where something is said of them, else one line of all. */
export const interests: SectionComposer = (resume, composer) =>
  rowsOf(
    entriesOf(resume.interests, '/interests', composer).map((interest) => ({
      name: interest.line('name'),
      level: [],
      keywords: interest.lines('keywords'),
      blocks: interest.prose('summary'),
    })),
    composer.locale,
  );
