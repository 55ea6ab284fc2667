import type { Resume } from '../../resume/resume.generated.ts';
import { quoted } from '../../diagnostics/visible.ts';
import { parseMoment } from '../../resume/values/moment.ts';
import { Failure } from '../call/failure.ts';
import type { Input } from '../files/input.ts';
import { today } from './today.ts';

/**
 * The date that a file carries: SOURCE_DATE_EPOCH (reproducible-builds.org, seconds since 1970), else the résumé's own
 * `meta.lastModified`, else when its file was last changed. What comes through a pipe has no such time and is taken as
 * written today, by the day, so that the same résumé gives the same bytes at least within it.
 */
export function fileDate(input: Input, resume: Resume): Date {
  return sourceDateEpoch() ?? parseMoment(resume.meta?.lastModified ?? '') ?? input.modified ?? today();
}

function sourceDateEpoch(): Date | undefined {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  if (!seconds) return undefined;
  const date = new Date(Number(seconds) * 1000);
  // A PDF writes a year in four digits.
  if (/^\d+$/.test(seconds) && date.getUTCFullYear() <= 9999) return date;
  throw new Failure(
    `SOURCE_DATE_EPOCH is ${quoted(seconds)}`,
    'give it as whole seconds since 1970, such as 1700000000, and no later than the year 9999',
  );
}
