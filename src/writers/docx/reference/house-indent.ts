import type { ParagraphStyle } from '../../../theme/theme.ts';
import { styleNamed } from './house-styles.ts';
import { attribute } from './reference.ts';

/** Where the text of a list's items begins, in points. */
export type Indent = Pick<ParagraphStyle, 'indent' | 'hanging'>;

/** The indent that a list style of a reference document has by itself or by its numbering, so that what we add stands in line with it. */
export function houseIndent(name: string, styles: string, numbering: string): Indent | undefined {
  const style = styleNamed(name, styles);
  if (style === undefined) return undefined;
  return indentIn(style) ?? indentIn(levelOf(style, numbering));
}

/** The level of a numbering part that a style holds. */
function levelOf(style: string, numbering: string): string {
  const value = (tag: string, xml: string): string =>
    attribute(new RegExp(`<w:${tag}\\s[^>]*>`).exec(xml)?.[0] ?? '', 'w:val');
  const instances = numbering.match(/<w:num\s.*?<\/w:num>/gs) ?? [];
  const definitions = numbering.match(/<w:abstractNum\s.*?<\/w:abstractNum>/gs) ?? [];
  const instance = instances.find((each) => attribute(each, 'w:numId') === value('numId', style)) ?? '';
  const id = value('abstractNumId', instance);
  const definition = definitions.find((each) => attribute(each, 'w:abstractNumId') === id) ?? '';
  const levels = definition.match(/<w:lvl\s.*?<\/w:lvl>/gs) ?? [];
  return levels.find((each) => attribute(each, 'w:ilvl') === (value('ilvl', style) || '0')) ?? '';
}

/** The indent that some properties give, where a bullet or a number has room before the text. */
function indentIn(properties: string): Indent | undefined {
  const [tag = ''] = /<w:ind\s[^>]*>/.exec(properties) ?? [];
  const points = (name: string): number => Number(attribute(tag, name)) / 20 || 0;
  const indent = points('w:left') || points('w:start');
  const hanging = points('w:hanging');
  return indent > 0 && hanging > 0 ? { indent, hanging } : undefined;
}
