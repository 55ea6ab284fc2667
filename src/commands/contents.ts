import { type Resume, sectionIds } from '../resume/resume.generated.ts';

/** What a résumé prints below its header, in a few words: "3 work, 1 education, 4 skills". */
export function contents(resume: Resume): string {
  const { custom = [], meta = {} } = resume;
  const hidden = new Set(meta.hidden);
  const counts: readonly (readonly [section: string, count: number])[] = [
    ...sectionIds.map((id) => [id, hidden.has(id) ? 0 : (resume[id]?.length ?? 0)] as const),
    ['custom', custom.filter(({ id = '', title }) => !hidden.has(id) && !hidden.has(title)).length],
  ];
  const parts = counts
    .filter(([, count]) => count > 0)
    .map(([section, count]) => (count === 1 ? `1 ${section.replace(/s$/, '')}` : `${count} ${section}`));
  return parts.length > 0 ? parts.join(', ') : 'no sections yet';
}
