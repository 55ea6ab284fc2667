import { markOf, styleOf } from '../../theme/styles.ts';
import type { References } from './references.ts';
import { paragraphStyleNames } from './style-names.ts';
import type { Setting } from './setting.ts';
import { textProperties } from './text-properties.ts';
import { twips } from './units.ts';
import { element, group, namespaces, part, property } from './xml.ts';

/** The numbering instances (`w:num`) that the list styles hold. */
export const numberingIds = { bullet: 1, number: 2 } as const;

/**
 * The numbering of the next numbered list, each one that starts anew; none where the style's own will do, for the first list where
 * it begins at 1.
 */
export function numberingOf(start: number, { numberedLists }: References): number | undefined {
  const isStyles = numberedLists.length === 0 && start === 1;
  // The style's own is left to those who add a list in Word.
  if (numberedLists.length === 0) numberedLists.push(1);
  if (isStyles) return undefined;
  numberedLists.push(start);
  return numberingIds.number + numberedLists.length - 1;
}

/** Word offers nine levels of every list. */
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** word/numbering.xml: the bullets and numbers of the two list styles, and an instance for each numbered list of the document that the style's does not count. */
export function numberingPart({ numberedLists }: References, setting: Setting): string {
  const [, ...others] = numberedLists;
  return part(
    element(
      'w:numbering',
      { 'xmlns:w': namespaces.w },
      abstractList('bullet', '6B1D2A01', setting),
      abstractList('number', '6B1D2A02', setting),
      instance(numberingIds.bullet, numberingIds.bullet),
      instance(numberingIds.number, numberingIds.number),
      ...others.map((start, index) => instance(numberingIds.number + 1 + index, numberingIds.number, startAt(start))),
    ),
  );
}

/** A list of nine levels, the first held by the role's style; `id` tells Word that pasted lists are the same. */
function abstractList(role: 'bullet' | 'number', id: string, setting: Setting): string {
  const { theme } = setting;
  const { indent, hanging, size } = styleOf(role, theme);
  const bullets = [theme.bullet, '–', theme.bullet];
  const formats = ['decimal', 'lowerLetter', 'lowerRoman'];
  const level = (depth: number): string =>
    element(
      'w:lvl',
      { 'w:ilvl': depth },
      property('w:start', 1),
      property('w:numFmt', role === 'bullet' ? 'bullet' : (formats[depth % 3] ?? 'decimal')),
      depth === 0 ? property('w:pStyle', paragraphStyleNames[role].id) : '',
      property('w:lvlText', role === 'bullet' ? (bullets[depth % 3] ?? theme.bullet) : `%${depth + 1}.`),
      property('w:lvlJc', 'left'),
      element('w:pPr', {}, element('w:ind', { 'w:left': twips(indent * (depth + 1)), 'w:hanging': twips(hanging) })),
      group('w:rPr', textProperties(markOf('marker', theme), setting, { em: size })),
    );
  return element(
    'w:abstractNum',
    { 'w:abstractNumId': numberingIds[role] },
    property('w:nsid', id),
    property('w:multiLevelType', 'hybridMultilevel'),
    property('w:tmpl', id),
    ...levels.map(level),
  );
}

function startAt(start: number): string {
  return levels
    .map((depth) => element('w:lvlOverride', { 'w:ilvl': depth }, property('w:startOverride', depth === 0 ? start : 1)))
    .join('');
}

function instance(id: number, abstract: number, overrides = ''): string {
  return element('w:num', { 'w:numId': id }, property('w:abstractNumId', abstract), overrides);
}
