import type { Resume } from '../resume/resume.generated.ts';

/** `meta.lastModified` as a moment; without a zone it is taken as UTC, so that it is the same on every machine. */
export function lastModified(resume: Resume): Date | undefined {
  const text = resume.meta?.lastModified ?? '';
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?)?$/.exec(text);
  if (!match) return undefined;
  const [, day, time = '00:00', zone = 'Z'] = match;
  const date = new Date(`${day}T${time}${zone}`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
