import { channels, colorOf } from '../resume/values/color.ts';

/** How much of a colour is in the rules that go with it; the rest is white. */
const SHARE = 0.4;

/** The pale form of a colour, for rules. */
export function tint(color: string): string {
  return colorOf(channels(color).map((channel) => 255 - (255 - channel) * SHARE));
}
