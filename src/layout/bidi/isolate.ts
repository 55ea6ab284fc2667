import type { Inline } from '../../document/document.ts';

/** A stretch of a text whose own direction its surroundings must not disturb (UAX #9, 2.4): `auto` is that of its first letter. */
export interface Isolate {
  readonly start: number;
  readonly end: number;
  readonly direction: 'ltr' | 'rtl' | 'auto';
}

/** A run of a paragraph and where in its text it stands. */
export interface PlacedRun {
  readonly inline: Inline;
  readonly start: number;
  readonly end: number;
}
