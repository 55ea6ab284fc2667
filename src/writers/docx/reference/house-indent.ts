import type { ParagraphStyle } from '../../../theme/theme.ts';
import { elementsNamed } from './elements.ts';
import { attribute } from './reference.ts';
import { styleChain } from './style-chain.ts';
import { styleList, type StyleList } from './style-list.ts';
import { stylesById, stylesByKey, stylesOf } from './style.ts';

/** Where the text of a list's items begins, in points. */
export type Indent = Pick<ParagraphStyle, 'indent' | 'hanging'>;

/** The indent that a list style of a reference document has by itself or by its numbering, so that what we add stands in line with it. */
export function houseIndent(name: string, part: string, numbering: string): Indent | undefined {
  const styles = stylesOf(part);
  const style = stylesByKey(styles).get(`paragraph ${name.toLowerCase()}`);
  const chain = styleChain(style?.id ?? '', stylesById(styles));
  const indents = chain.flatMap(({ properties }, index) => {
    // A list indents the style that holds it, which those based on that one follow.
    const list = properties.includes('<w:numPr>') ? styleList(chain.slice(index)) : undefined;
    return [indentIn(properties), indentIn(list === undefined ? '' : levelOf(list, numbering))];
  });
  return indents.find((indent) => indent !== undefined);
}

/** A level of a numbering part. */
function levelOf({ numId, ilvl }: StyleList, numbering: string): string {
  const instances = elementsNamed('w:num', numbering);
  const definitions = elementsNamed('w:abstractNum', numbering);
  const instance = instances.find((each) => attribute(each, 'w:numId') === numId) ?? '';
  const id = attribute(/<w:abstractNumId\s[^>]*>/.exec(instance)?.[0] ?? '', 'w:val');
  const definition = definitions.find((each) => attribute(each, 'w:abstractNumId') === id) ?? '';
  const levels = elementsNamed('w:lvl', definition);
  return levels.find((each) => attribute(each, 'w:ilvl') === ilvl) ?? '';
}

/** The indent that some properties give, where a bullet or a number has room before the text. */
function indentIn(properties: string): Indent | undefined {
  const [tag = ''] = /<w:ind\s[^>]*>/.exec(properties) ?? [];
  const points = (name: string): number => Number(attribute(tag, name)) / 20 || 0;
  const indent = points('w:left') || points('w:start');
  const hanging = points('w:hanging');
  return indent > 0 && hanging > 0 ? { indent, hanging } : undefined;
}
