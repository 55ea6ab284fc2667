import type { Piece } from '../shaping/piece.ts';

/** White space behind a piece that a justified line may change: a word space, or none behind a sign in a square. */
export type Gap = 'space' | 'square';

/** Signs that are set in squares, between any two of which a line may end: Chinese, Japanese. */
const SQUARE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[\ud840-\ud888]/;

/** The gap behind a piece, if there is one. */
export function gapOf({ kind, breakAfter, runs }: Piece): Gap | undefined {
  if (kind === 'space') return 'space';
  const isSquare =
    kind === 'word' &&
    (breakAfter === 'allowed' || breakAfter === 'parted') &&
    SQUARE.test(runs.at(-1)?.glyphs.at(-1)?.text ?? '');
  return isSquare ? 'square' : undefined;
}

/** How much each gap of a style may grow and shrink, in points. */
export interface Give {
  readonly space: Stretch;
  readonly square: Stretch;
}

/** How much something may grow and shrink, in points. */
export interface Stretch {
  readonly grow: number;
  readonly shrink: number;
}

/** How much a line with so many gaps of each kind may grow and shrink in all. */
export function stretchOf(give: Give, spaces: number, squares: number): Stretch {
  return {
    grow: spaces * give.space.grow + squares * give.square.grow,
    shrink: spaces * give.space.shrink + squares * give.square.shrink,
  };
}
