import { papers } from '../../../theme/paper.ts';
import { restyled } from '../../../theme/restyled.ts';
import type { Paper, ParagraphStyle, Role, TextStyle, Theme } from '../../../theme/theme.ts';
import type { Indent } from './house-indent.ts';
import { measureOf } from './house-page.ts';

/** Roles whose size makes them what they are, where the house has no style for them. */
const sized: ReadonlySet<Role> = new Set<Role>(['name', 'label', 'heading']);

/** How a reference document indents the items of its own lists. */
export interface HouseIndents {
  readonly bullet?: Indent | undefined;
  readonly number?: Indent | undefined;
}

/** The theme for styles that a reference document lacks: the shapes of ours in the fonts and colours of the house, on the page of its section. */
export function houseTheme(theme: Theme, paper: Paper, section: string, indents: HouseIndents): Theme {
  const { family, color, size, figures } = theme.paragraphs.body;
  const shape = (role: Role): ParagraphStyle => {
    const { rule: _, ...style } = theme.paragraphs[role];
    return { ...style, family, color, figures, size: sized.has(role) ? style.size : size };
  };
  const bullet = { ...shape('bullet'), ...indents.bullet };
  const number = { ...shape('number'), ...indents.number };
  const inner = Math.max(bullet.indent, number.indent);
  const lists: Partial<Record<Role, ParagraphStyle>> = {
    bullet,
    number,
    innerBullet: { ...shape('innerBullet'), indent: inner + bullet.hanging, hanging: bullet.hanging },
    innerNumber: { ...shape('innerNumber'), indent: inner + number.hanging, hanging: number.hanging },
  };
  const margins = { ...theme.margins[paper], left: 0, right: papers[paper].width - measureOf(section) };
  return {
    ...restyled(theme, (_, role) => lists[role] ?? shape(role), switches),
    margins: { ...theme.margins, [paper]: margins },
  };
}

/** What a mark turns on and off. */
function switches({ weight, italic, caps }: Partial<TextStyle>): Partial<TextStyle> {
  return { ...(weight && { weight }), ...(italic !== undefined && { italic }), ...(caps && { caps }) };
}
