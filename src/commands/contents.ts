import type { Resume } from '../resume/resume.generated.ts';

/** What a résumé holds, in a few words: "3 work, 1 education, 4 skills". */
export function contents(resume: Resume): string {
  const lists = Object.entries(resume).filter(([, value]) => Array.isArray(value) && value.length > 0);
  const counts = lists.map(([section, entries]: [string, readonly unknown[]]) =>
    entries.length === 1 ? `1 ${section.replace(/s$/, '')}` : `${entries.length} ${section}`,
  );
  return counts.length > 0 ? counts.join(', ') : 'no sections yet';
}
