import { widthOf } from '../shaping/advances.ts';
import type { Piece } from '../shaping/piece.ts';
import type { Glyph, GlyphRun } from '../shaping/glyph-run.ts';
import { seamsOf, type Seam } from './seams.ts';

/** A piece of a paragraph, or a part of one that no line has room for. */
export interface Portion extends Piece {
  /** Of a part: its word. */
  readonly whole?: Piece;
  /** Of every part but the last: how well a line ends behind it. */
  readonly seam?: Seam;
}

/**
 * Divides every word that is wider than its line at all places where it may be parted, for an address must not leave the page;
 * which of them end a line is for the paragraph to choose. The last word must fit the last line.
 */
export function breakWords(pieces: readonly Piece[], measure: number, last: number): readonly Portion[] {
  const narrower = Math.min(measure, last);
  if (pieces.every(({ width }) => width <= narrower)) return pieces;
  const final = pieces.findLastIndex(({ kind }) => kind === 'word');
  return pieces.flatMap((piece, index) => {
    const room = index === final ? last : measure;
    return piece.kind === 'word' && piece.width > room ? portionsOf(piece, room) : [piece];
  });
}

/** What is never parted: a letter with its marks, and what stands for nothing with what stands before it in reading order. */
interface Cluster {
  readonly run: GlyphRun;
  readonly glyphs: Glyph[];
  width: number;
  /** Offset of its end in the text of its word. */
  end: number;
}

/** Clusters in reading order, and how well a line ends behind them. */
interface Part {
  readonly clusters: readonly Cluster[];
  readonly seam?: Seam | undefined;
}

/** As many letters stay together at both ends of what is parted between letters. */
const FEWEST = 3;

function portionsOf(word: Piece, measure: number): readonly Portion[] {
  const limit = measure / word.style.size;
  const fits = ({ clusters }: Part): boolean => clusters.reduce((sum, { width }) => sum + width, 0) <= limit;
  const { clusters, text } = clustersOf(word);
  const seams = seamsOf(text);
  const parts = parted({ clusters }, (count) => seams.get(clusters[count - 1]?.end ?? 0))
    .flatMap((part) => (fits(part) ? [part] : betweenLetters(part, FEWEST)))
    .flatMap((part) => (fits(part) ? [part] : betweenLetters(part, 1)));
  return parts.map((part) => {
    const runs = runsOf(part, isBackwards(word));
    const { seam } = part;
    const portion: Piece = { ...word, runs, width: widthOf(runs, word.style) };
    return seam ? { ...portion, breakAfter: 'avoided', whole: word, seam } : { ...portion, whole: word };
  });
}

function isBackwards({ level }: Piece): boolean {
  return level % 2 === 1;
}

const STARTS_CLUSTER = /^\P{M}/u;

function clustersOf(word: Piece): { readonly clusters: readonly Cluster[]; readonly text: string } {
  const clusters: Cluster[] = [];
  let text = '';
  for (const run of isBackwards(word) ? word.runs.toReversed() : word.runs) {
    for (const glyph of isBackwards(word) ? run.glyphs.toReversed() : run.glyphs) {
      text += glyph.text;
      const last = clusters.at(-1);
      if (last?.run === run && !STARTS_CLUSTER.test(glyph.text)) {
        last.glyphs.push(glyph);
        last.width += glyph.advance;
        last.end = text.length;
      } else clusters.push({ run, glyphs: [glyph], width: glyph.advance, end: text.length });
    }
  }
  return { clusters, text };
}

function betweenLetters(part: Part, fewest: number): readonly Part[] {
  const most = part.clusters.length - fewest;
  return parted(part, (count) => (count >= fewest && count <= most ? 'letter' : undefined));
}

/** What a part is parted into; `seamAfter` tells how well that is done behind so many of its clusters. */
function parted({ clusters, seam }: Part, seamAfter: (count: number) => Seam | undefined): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (let count = 1; count < clusters.length; count++) {
    const found = seamAfter(count);
    if (!found) continue;
    parts.push({ clusters: clusters.slice(start, count), seam: found });
    start = count;
  }
  parts.push({ clusters: clusters.slice(start), seam });
  return parts;
}

/** The runs of a part, in visual order as those of its word. */
function runsOf({ clusters }: Part, backwards: boolean): readonly GlyphRun[] {
  const runs: GlyphRun[] = [];
  for (let start = 0; start < clusters.length;) {
    const run = clusters[start]?.run;
    const end = clusters.findIndex((cluster, index) => index > start && cluster.run !== run);
    const same = clusters.slice(start, end < 0 ? clusters.length : end);
    const glyphs = same.flatMap((cluster) => cluster.glyphs);
    const width = same.reduce((sum, cluster) => sum + cluster.width, 0);
    if (run) runs.push({ face: run.face, glyphs: backwards ? glyphs.toReversed() : glyphs, width });
    start += same.length;
  }
  return backwards ? runs.toReversed() : runs;
}
