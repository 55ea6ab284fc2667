import { restyled } from './restyled.ts';
import { runningText } from './running-text.ts';
import type { Role, Theme } from './theme.ts';

/** How much further apart the lines stand. */
const OPENER = 1.12;
/** The name with what stands under it, and all that stands under a heading, so that one distance holds in a section. */
const opened: ReadonlySet<Role> = new Set<Role>([
  ...runningText,
  ...(['name', 'label', 'title', 'position', 'details', 'line', 'labelled'] as const),
]);

/** The theme for a script whose letters reach further up and down than Latin ones: the dots of Arabic would touch the next line. */
export function openLines(theme: Theme): Theme {
  return restyled(theme, (style, role) => (opened.has(role) ? { ...style, leading: style.leading * OPENER } : style));
}
