import { styleOf } from '../theme/styles.ts';
import type { Theme } from '../theme/theme.ts';
import { changed, type Strip } from './pages/strip.ts';

/** The strips without the space above those that follow a strip of the same role, where the role's style asks for that. */
export function contextualSpacing(strips: readonly Strip[], theme: Theme): readonly Strip[] {
  const follows = ({ role }: Strip, index: number): boolean =>
    strips[index - 1]?.role === role && styleOf(role, theme).contextualSpacing;
  if (!strips.some(follows)) return strips;
  return strips.map((strip, index) => (follows(strip, index) ? changed(strip, { before: 0 }) : strip));
}
