import { orderOf } from '../../resume/order.ts';
import { type Resume, sectionIds } from '../../resume/resume.generated.ts';

/** What a résumé prints below its header, in a few words: "3 work, 1 education, 4 skills". */
export function contents(resume: Resume): string {
  const slots = orderOf(resume);
  const shown = new Set(slots.flatMap((slot) => (slot.kind === 'schema' ? [slot.id] : [])));
  const counts: readonly (readonly [section: string, count: number])[] = [
    ...sectionIds.map((id) => [id, shown.has(id) ? (resume[id]?.length ?? 0) : 0] as const),
    ['custom', slots.filter(({ kind }) => kind === 'custom').length],
  ];
  const parts = counts
    .filter(([, count]) => count > 0)
    .map(([section, count]) => (count === 1 ? `1 ${section.replace(/s$/, '')}` : `${count} ${section}`));
  return parts.length > 0 ? parts.join(', ') : 'no sections yet';
}
