import type { Tree } from '../tree.ts';

/** Whether a résumé is written as JSON is, in a file of whatever name. */
export function isInBraces({ root, written }: Tree): boolean {
  return written({ start: root.span.start, end: root.span.start + 1 }) === '{';
}
