/** Twentieths of a point, WordprocessingML's unit of length. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** English Metric Units, DrawingML's unit of length. */
export function emus(points: number): number {
  return Math.round(points * 12_700);
}

/** Half-points, its unit of type size. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Eighths of a point, its unit of a border's width: from a quarter of a point to twelve (§17.3.4). */
export function eighths(points: number): number {
  return Math.min(96, Math.max(2, Math.round(points * 8)));
}
