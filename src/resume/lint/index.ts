import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Tree } from '../tree.ts';
import { comments } from './comments.ts';
import { dates } from './dates.ts';
import { duplicates } from './duplicates.ts';
import { emptiness } from './emptiness.ts';
import { conflicts } from './conflicts.ts';
import { highlights } from './highlights.ts';
import { links } from './links.ts';
import { markup } from './markup.ts';
import { nestedLists } from './nested-lists.ts';
import { placeholders } from './placeholders.ts';
import type { Rule } from './rule.ts';
import { settings } from './settings.ts';
import { subjectOf } from './subject.ts';
import { takenIds } from './taken-ids.ts';

const rules: readonly Rule[] = [
  emptiness,
  dates,
  duplicates,
  comments,
  placeholders,
  conflicts,
  markup,
  links,
  highlights,
  nestedLists,
  takenIds,
  settings,
];

/** Reports what no schema can say about a résumé. */
export function lint(tree: Tree, today: Date | undefined, report: Report): void {
  const subject = subjectOf(tree, today);
  for (const rule of rules) for (const diagnostic of rule(subject)) report(diagnostic);
}
