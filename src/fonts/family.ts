import { BOLD } from '../theme/bold.ts';
import type { Location } from './variations.ts';

/** One face of a family: how heavy, whether slanted, and where its file is. */
export interface Cut {
  /** Names the face in layouts: unique among all families. */
  readonly id: string;
  /** OS/2's usWeightClass: 400 is regular, 700 bold. */
  readonly weight: number;
  readonly italic: boolean;
  /** OS/2's usWidthClass: 5 is normal, less is condensed. */
  readonly width: number;
  /** Which face of the file it is, in a collection. */
  readonly index: number;
  /** The file's bytes; always the same array. */
  read(): Uint8Array;
  /** Where among the axes of a variable font it is. */
  readonly location?: Location;
  /** How much larger it is drawn than the text around it, to look as large. */
  readonly scale?: number;
}

/** Faces that belong together; a family need not have every cut. */
export interface Family {
  /** As a user writes it: "Source Serif 4". */
  readonly name: string;
  readonly cuts: readonly Cut[];
  /** What it is for; it is not opened for other texts. Absent: for any text. */
  readonly script?: RegExp;
}

/** Whether a family has an upright cut for what is to stand out. */
export function hasBold({ cuts }: Family): boolean {
  return cuts.some(({ weight, italic }) => weight >= BOLD && !italic);
}

const OTHER_SLANT = 1_000;
const OTHER_WIDTH = 10_000;

/** The cut of a family that comes nearest to what is asked for; of two equally near weights the one on the far side of regular. */
export function nearestCut({ cuts }: Family, weight: number, italic: boolean): Cut | undefined {
  const distance = (cut: Cut): number => {
    const difference = cut.weight - weight;
    const wrongSide = difference !== 0 && difference > 0 !== weight > 450 ? 1 : 0;
    const slant = cut.italic === italic ? 0 : OTHER_SLANT;
    return Math.abs(difference) + wrongSide + slant + Math.abs(cut.width - 5) * OTHER_WIDTH;
  };
  let best: Cut | undefined;
  for (const cut of cuts) if (!best || distance(cut) < distance(best)) best = cut;
  return best;
}
