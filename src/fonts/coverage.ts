/** What is asked of a face when a text is divided among faces. */
export interface Coverage {
  has(codePoint: number): boolean;
}

/** Characters that change others, or nothing at all, and need no glyph of their own. */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}|\p{Cc}/u;
/** Spaces, punctuation and marks belong to no script: they are drawn by the face of the letters beside them. Figures look the same everywhere. */
const NEUTRAL = /^(?!\p{Nd})[\p{Script=Common}\p{Script=Inherited}]+$/u;
const OPENING = /^[\p{Ps}\p{Pi}]/u;

let graphemes: Intl.Segmenter | undefined;

/** The characters of a text that a face has no glyph for. */
export function missingFrom(text: string, face: Coverage): readonly string[] {
  return [...text].filter((character) => !IGNORABLE.test(character) && !face.has(character.codePointAt(0) ?? 0));
}

/**
 * Cuts a text where the face must change, between graphemes: each part is drawn by the first face of the chain that has all of
 * it, and what belongs to no script by the face of its neighbours, so that parts are as long as can be.
 */
export function byCoverage<Face extends Coverage>(
  text: string,
  chain: Iterable<Face>,
): readonly (readonly [text: string, face: Face])[] {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const clusters = [...graphemes.segment(text)].map(({ segment }) => segment);
  const faces = clusters.map((cluster) => (NEUTRAL.test(cluster) ? undefined : firstWith(cluster, chain)));
  const following = nextOf(faces);
  const parts: (readonly [string, Face])[] = [];
  let before: Face | undefined;
  for (const [index, cluster] of clusters.entries()) {
    const after = following[index];
    const beside = OPENING.test(cluster) ? [after, before] : [before, after];
    const face = faces[index] ?? beside.find((side) => side && covers(side, cluster)) ?? firstWith(cluster, chain);
    const last = parts.at(-1);
    if (last && last[1] === face) parts[parts.length - 1] = [last[0] + cluster, face];
    else parts.push([cluster, face]);
    before = face;
  }
  return parts;
}

/** For each place, the next one that is settled. */
function nextOf<Face>(faces: readonly (Face | undefined)[]): readonly (Face | undefined)[] {
  let next: Face | undefined;
  return faces
    .toReversed()
    .map((face) => (next = face ?? next))
    .toReversed();
}

function firstWith<Face extends Coverage>(cluster: string, chain: Iterable<Face>): Face {
  let fallback: Face | undefined;
  for (const face of chain) {
    if (covers(face, cluster)) return face;
    fallback ??= face;
  }
  if (!fallback) throw new Error('No font to draw with');
  return fallback;
}

function covers(face: Coverage, cluster: string): boolean {
  return missingFrom(cluster, face).length === 0;
}
