import type { Piece } from './pieces.ts';

/** Signs that are set in squares, between any two of which a line may end: Chinese, Japanese, Korean. */
const SQUARE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]|[\ud840-\ud888]/;

/** Whether there is white space behind a piece that a justified line may make wider: a word space, or none behind a sign in a square. */
export function isGap({ kind, breakAfter, runs }: Piece): boolean {
  if (kind === 'space') return true;
  return kind === 'word' && breakAfter === 'allowed' && SQUARE.test(runs.at(-1)?.glyphs.at(-1)?.text ?? '');
}
