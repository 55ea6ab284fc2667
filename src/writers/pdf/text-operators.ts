import type { RuleItem, TextItem } from '../../layout/page.ts';
import type { EmbeddedFont } from './embedded-font.ts';

/**
 * The operators that draw a text item (ISO 32000-1, 9.4). pdfkit's pages have their origin at the top, so that the text matrix
 * turns the letters upright again.
 */
export function textOperators(item: TextItem, font: EmbeddedFont): string {
  const drawing = [
    'BT',
    colorOperator(item.color),
    `/${font.name} ${number(item.size)} Tf`,
    `1 0 0 -1 ${number(item.x)} ${number(item.y)} Tm`,
    ...showOperators(item, font),
    'ET',
  ];
  return (item.language === undefined ? drawing : spoken(drawing, item.language)).join('\n');
}

/** Content in a language that is not the document's (ISO 32000-1, 14.9.2.2). */
function spoken(drawing: readonly string[], language: string): readonly string[] {
  return [`/Span <</Lang (${language.replaceAll(/[^A-Za-z0-9-]/gu, '')})>> BDC`, ...drawing, 'EMC'];
}

/** The operators that draw a rule. */
export function ruleOperators(item: RuleItem): string {
  return `${colorOperator(item.color)}\n${number(item.x)} ${number(item.y - item.thickness / 2)} ${number(item.width)} ${number(item.thickness)} re f`;
}

/** Codes, with the difference between where a viewer would go and where the next glyph stands; raised glyphs need an array of their own. */
function showOperators(item: TextItem, font: EmbeddedFont): readonly string[] {
  const operators: string[] = [];
  let array = '';
  let codes = '';
  let rise = 0;
  let drift = 0; // In thousandths of an em: how far the viewer's position is ahead of ours.
  const flush = (): void => {
    if (codes) array += `<${codes}>`;
    if (array) operators.push(`[${array}] TJ`);
    array = '';
    codes = '';
  };
  const adjust = (): void => {
    const rounded = Math.round(drift);
    if (rounded === 0) return;
    if (codes) array += `<${codes}>`;
    array += rounded;
    codes = '';
    drift -= rounded;
  };
  for (const sign of font.signs(item.glyphs)) {
    if (sign.dy !== rise) {
      flush();
      rise = sign.dy;
      operators.push(`${number(rise * item.size)} Ts`);
    }
    drift -= sign.dx * 1000;
    adjust();
    const code = font.encode(sign);
    codes += code.hex;
    drift += (sign.dx - sign.advance + code.advance) * 1000;
  }
  flush();
  if (rise !== 0) operators.push('0 Ts');
  return operators;
}

function colorOperator(color: string): string {
  const parts = [1, 3, 5].map((at) => number(Number.parseInt(color.slice(at, at + 2), 16) / 255));
  return `${parts.join(' ')} rg`;
}

/** A number as PDF writes it: no exponent, at most three places. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
