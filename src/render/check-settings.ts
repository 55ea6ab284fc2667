import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { gatherFindings, type Locate } from './gather-findings.ts';
import { localeOf } from '../locale/locale-of.ts';
import type { Resume } from '../resume/resume.generated.ts';
import { resolveSettings } from './settings.ts';

/**
 * What `render` would find in the settings of a résumé that names a theme or a language, for those who only check it. Its fonts
 * and its photo are files, which are looked for when they are needed.
 */
export function checkSettings(resume: Resume, locate?: Locate): readonly Diagnostic[] {
  const { found, report } = gatherFindings(resume, locate);
  resolveSettings({}, resume, report);
  if (resume.meta?.language !== undefined) localeOf(resume, report);
  return found;
}
