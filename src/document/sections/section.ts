import type { Resume } from '../../resume/resume.generated.ts';
import type { Block } from '../document.ts';
import type { Composer } from '../fields.ts';

/** How a section of the schema is told: the whole résumé in, the blocks under the section's heading out. */
export type SectionComposer = (resume: Resume, composer: Composer) => readonly Block[];
