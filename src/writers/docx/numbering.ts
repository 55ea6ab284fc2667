import { markOf, styleOf } from '../../theme/styles.ts';
import { paragraphStyleNames } from './style-names.ts';
import type { Setting } from './setting.ts';
import { textProperties } from './text-properties.ts';
import { twips } from './units.ts';
import { element, group, namespaces, part, property } from './xml.ts';

/** The numbering instances (`w:num`) that the list styles hold. */
export const numberingIds = { bullet: 1, number: 2 } as const;

/** The instance of the numbered list at `index`, counted from 0: the style's own for the first, then one each, so that each begins at 1. */
export function numberedListId(index: number): number {
  return numberingIds.number + index;
}

/** Word offers nine levels of every list. */
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** word/numbering.xml: the bullets and numbers of the two list styles, and an instance for each numbered list of the document. */
export function numberingPart(numberedLists: number, setting: Setting): string {
  const restarted = Array.from({ length: Math.max(0, numberedLists - 1) }, (_, index) => numberedListId(index + 1));
  return part(
    element(
      'w:numbering',
      { 'xmlns:w': namespaces.w },
      abstractList('bullet', '6B1D2A01', setting),
      abstractList('number', '6B1D2A02', setting),
      instance(numberingIds.bullet, numberingIds.bullet),
      instance(numberingIds.number, numberingIds.number),
      ...restarted.map((id) => instance(id, numberingIds.number, startAtOne)),
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

const startAtOne = levels
  .map((depth) => element('w:lvlOverride', { 'w:ilvl': depth }, property('w:startOverride', 1)))
  .join('');

function instance(id: number, abstract: number, overrides = ''): string {
  return element('w:num', { 'w:numId': id }, property('w:abstractNumId', abstract), overrides);
}
