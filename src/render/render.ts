import { requireChoice } from '../diagnostics/require-choice.ts';
import { requireDate } from '../diagnostics/require-date.ts';
import { prepare, type RenderOptions } from './prepare.ts';
import type { Resume } from '../resume/resume.generated.ts';
import { requireResume } from './require-resume.ts';
import { type Rendering, writeFormat } from './write-format.ts';
import { type Format, formats } from '../writers/index.ts';

/** Makes a file of a résumé. What is wrong with the résumé is in the diagnostics; nothing is thrown for it. */
export async function render(resume: Resume, format: Format, options: RenderOptions = {}): Promise<Rendering> {
  requireChoice('the format', format, formats);
  requireResume(resume);
  if (options.date !== undefined) requireDate('the date', options.date);
  return writeFormat(await prepare(resume, options), format, resume, options);
}
