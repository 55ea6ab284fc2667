import type { Locale } from '../locale/locale.ts';
import type { Meta } from '../resume/resume.generated.ts';
import type { Run } from './inline.ts';

/** Gives the runs of one paragraph the punctuation that they are printed with. */
export type Punctuator = (runs: readonly Run[]) => readonly Run[];

/** Typewriter's signs stay as they are written, unless `meta` asks for the language's own; only then the rules for those are loaded. */
export async function punctuatorFor(meta: Meta | undefined, locale: Locale): Promise<Punctuator> {
  if (meta?.smartPunctuation !== 'true') return (runs) => runs;
  const { smartPunctuation } = await import('./punctuation/smart-punctuation.ts');
  return (runs) => smartPunctuation(runs, locale);
}
