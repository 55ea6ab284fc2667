import type { Role } from './theme.ts';

/** The roles of running text, which may be justified and hyphenated: in a heading or a date there is nothing to align, and names stay whole. */
export const runningText: ReadonlySet<Role> = new Set([
  'description',
  'body',
  'bullet',
  'number',
  'innerBullet',
  'innerNumber',
]);
