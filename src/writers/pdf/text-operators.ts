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

/** The runs one after the other; raised glyphs need an operator of their own. */
function showOperators({ runs, size }: TextItem, font: EmbeddedFont): readonly string[] {
  const operators: string[] = [];
  let codes = '';
  let rise = 0;
  let drift = 0; // In thousandths of an em: how far the viewer's position is ahead of ours.
  const flush = (): void => {
    // Strings with nothing in them stand where a number comes first, or two of them meet.
    if (codes) operators.push(`[${`<${codes}>`.replaceAll('<>', ' ')}] TJ`);
    codes = '';
  };
  for (const run of runs) {
    const rounded = Math.round(drift);
    if (rounded !== 0) codes += `>${rounded}<`;
    const shown = font.show(run);
    for (const part of shown.parts) {
      if (part.rise !== rise) {
        flush();
        rise = part.rise;
        operators.push(`${number(rise * size)} Ts`);
      }
      codes += part.codes;
    }
    drift += shown.drift - rounded;
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
