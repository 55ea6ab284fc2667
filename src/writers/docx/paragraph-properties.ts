import { runningText } from '../../theme/running-text.ts';
import { styleOf } from '../../theme/styles.ts';
import type { ParagraphStyle, Role, Rule } from '../../theme/theme.ts';
import { listLevels, type ListLevel } from './numbering.ts';
import { hexColor } from './palette.ts';
import type { Setting } from './setting.ts';
import { isListRole, paragraphStyleNames } from './style-names.ts';
import { eighths, twips } from './units.ts';
import { element, property } from './xml.ts';

/** How a paragraph of a role stands on the page, as the children of `w:pPr`, in the schema's order (ECMA-376, 17.3.1.26). */
export function paragraphProperties(role: Role, setting: Setting): string {
  const style = styleOf(role, setting.theme);
  const { outlineLevel, farTab } = paragraphStyleNames[role];
  return [
    style.keepWithNext ? property('w:keepNext') : '',
    style.keepTogether ? property('w:keepLines') : '',
    isListRole(role) ? numbering(listLevels[role]) : '',
    border(style, setting),
    farTab ? element('w:tabs', {}, element('w:tab', { 'w:val': 'right', 'w:pos': twips(setting.measure) })) : '',
    setting.theme.hyphenation === 'auto' && !runningText.has(role) ? property('w:suppressAutoHyphens') : '',
    spacing(style, styleOf('body', setting.theme)),
    indent(style),
    style.contextualSpacing ? property('w:contextualSpacing') : '',
    style.align === 'justify' ? property('w:jc', 'both') : '',
    outlineLevel === undefined ? '' : property('w:outlineLvl', outlineLevel),
  ].join('');
}

function numbering({ id, level }: ListLevel): string {
  return element('w:numPr', {}, level === 0 ? '' : property('w:ilvl', level), property('w:numId', id));
}

/** The height that Word gives a line of Calibri by itself, in em, rounded up; one of Cambria is lower. */
const NATURAL_HEIGHT = 1.23;

/**
 * White space around and inside a paragraph (17.3.1.33). Its leading is the least distance of baselines, so that no tall letter is
 * cut, unless it is tighter than the lines are by themselves; one that is the default's is not said again, so that it can be changed there.
 */
export function spacing(style: ParagraphStyle, defaults?: ParagraphStyle): string {
  const isDefault = defaults?.leading === style.leading && lineRule(defaults) === lineRule(style);
  return element('w:spacing', {
    'w:before': twips(style.before),
    'w:after': twips(Math.max(0, style.after - ruleDepth(style))),
    ...(!isDefault && { 'w:line': twips(style.leading), 'w:lineRule': lineRule(style) }),
  });
}

function lineRule({ leading, size }: ParagraphStyle): 'exact' | 'atLeast' {
  return leading < NATURAL_HEIGHT * size ? 'exact' : 'atLeast';
}

/** Where the text of a paragraph begins and how far its bullet stands out. */
export function indent({ indent: left, hanging }: ParagraphStyle): string {
  return left === 0 && hanging === 0 ? '' : element('w:ind', { 'w:left': twips(left), 'w:hanging': twips(hanging) });
}

/** The depth of most faces' letters under the baseline, in em; a line's bottom is there, since Word puts a larger leading above. */
const DESCENT = 0.24;

function border({ rule, size }: ParagraphStyle, { palette }: Setting): string {
  if (rule === undefined) return '';
  const bottom = element('w:bottom', {
    'w:val': 'single',
    'w:sz': eighths(rule.width),
    'w:space': ruleSpace(rule, size),
    'w:color': hexColor(rule.color),
    'w:themeColor': palette.get(rule.color),
  });
  return element('w:pBdr', {}, bottom);
}

/** White space between the letters of a paragraph and its rule, in whole points as Word has it. */
function ruleSpace({ gap }: Rule, size: number): number {
  return Math.max(0, Math.round(gap - DESCENT * size));
}

/** How far a paragraph's rule hangs below its last line; in Word the space after begins only there. */
function ruleDepth({ rule, size }: ParagraphStyle): number {
  return rule === undefined ? 0 : ruleSpace(rule, size) + rule.width;
}
