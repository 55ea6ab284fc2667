import { markOf, styleOf } from '../../theme/styles.ts';
import type { NumberedList, References } from './references.ts';
import { paragraphStyleNames, type ListRole } from './style-names.ts';
import type { Setting } from './setting.ts';
import { textProperties } from './text-properties.ts';
import { twips } from './units.ts';
import { element, group, namespaces, part, property } from './xml.ts';

/** A level of a numbering instance (`w:num`). */
export interface ListLevel {
  readonly id: number;
  readonly level: 0 | 1;
}

/** The numbering that the list styles hold: one for bullets, one for numbers. */
export const listLevels: Readonly<Record<ListRole, ListLevel>> = {
  bullet: { id: 1, level: 0 },
  number: { id: 2, level: 0 },
  innerBullet: { id: 1, level: 1 },
  innerNumber: { id: 2, level: 1 },
};

/**
 * The numbering of the next numbered list, each one that starts anew; none where the style's own will do, for the first list where
 * it begins at 1.
 */
export function numberingOf(
  role: 'number' | 'innerNumber',
  start: number,
  { numberedLists }: References,
): ListLevel | undefined {
  const { id, level } = listLevels[role];
  const isStyles = numberedLists.length === 0 && level === 0 && start === 1;
  // The style's own is left to those who add a list in Word.
  if (numberedLists.length === 0) numberedLists.push({ level: 0, start: 1 });
  if (isStyles) return undefined;
  numberedLists.push({ level, start });
  return { id: id + numberedLists.length - 1, level };
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
      instance(listLevels.bullet.id, listLevels.bullet.id),
      instance(listLevels.number.id, listLevels.number.id),
      ...others.map((list, index) => instance(listLevels.number.id + 1 + index, listLevels.number.id, startOf(list))),
    ),
  );
}

/** A list of nine levels, the first two held by the roles' styles; `id` tells Word that pasted lists are the same. */
function abstractList(role: 'bullet' | 'number', id: string, setting: Setting): string {
  const { theme } = setting;
  const outer = styleOf(role, theme);
  const innerRole = role === 'bullet' ? 'innerBullet' : 'innerNumber';
  const inner = styleOf(innerRole, theme);
  const bullets = [theme.bullet, theme.innerBullet];
  // As its author wrote them in the two levels that a résumé has.
  const formats = ['decimal', 'decimal', 'lowerLetter', 'lowerRoman'];
  const level = (depth: number): string => {
    const left = depth === 0 ? outer.indent : inner.indent + outer.indent * (depth - 1);
    return element(
      'w:lvl',
      { 'w:ilvl': depth },
      property('w:start', 1),
      property('w:numFmt', role === 'bullet' ? 'bullet' : (formats[depth % formats.length] ?? 'decimal')),
      depth < 2 ? property('w:pStyle', paragraphStyleNames[depth === 0 ? role : innerRole].id) : '',
      property('w:lvlText', role === 'bullet' ? (bullets[depth % bullets.length] ?? theme.bullet) : `%${depth + 1}.`),
      property('w:lvlJc', 'left'),
      element('w:pPr', {}, element('w:ind', { 'w:left': twips(left), 'w:hanging': twips(outer.hanging) })),
      group('w:rPr', textProperties(markOf('marker', theme), setting, { em: outer.size })),
    );
  };
  return element(
    'w:abstractNum',
    { 'w:abstractNumId': listLevels[role].id },
    property('w:nsid', id),
    property('w:multiLevelType', 'hybridMultilevel'),
    property('w:tmpl', id),
    ...levels.map(level),
  );
}

/** Where a list of a level starts, and those inside it. */
function startOf({ level, start }: NumberedList): string {
  return levels
    .filter((depth) => depth >= level)
    .map((depth) => {
      const first = property('w:startOverride', depth === level ? start : 1);
      return element('w:lvlOverride', { 'w:ilvl': depth }, first);
    })
    .join('');
}

function instance(id: number, abstract: number, overrides = ''): string {
  return element('w:num', { 'w:numId': id }, property('w:abstractNumId', abstract), overrides);
}
