/** A word without what is a matter of spelling only, capitals, hyphens and underscores: `start_date` is `startDate`. */
export function folded(word: string): string {
  return word.toLowerCase().replaceAll(/[-_ ]/g, '');
}
