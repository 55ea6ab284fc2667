/** A number as PDF writes it: no exponent, at most three places. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
