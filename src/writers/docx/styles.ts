import { spaceAboveFirst, styleOf, type OuterListRole } from '../../theme/styles.ts';
import type { Role, TextStyle, Theme } from '../../theme/theme.ts';
import { documentLanguages } from './language.ts';
import { latentStyles } from './latent-styles.ts';
import { paragraphProperties, spacing } from './paragraph-properties.ts';
import { photoStyle } from './photo.ts';
import type { References } from './references.ts';
import { lookOf } from './run-style.ts';
import type { Setting } from './setting.ts';
import {
  characterStyleNames,
  combinedStyleName,
  continueStyleNames,
  listRoles,
  marks,
  openingStyleNames,
  paragraphStyleNames,
  roles,
  type CharacterMark,
  type ListRole,
  type StyleName,
} from './style-names.ts';
import { isInGallery, priorityOf } from './style-order.ts';
import { difference, textProperties } from './text-properties.ts';
import { twips } from './units.ts';
import { element, group, namespaces, part, property, type Attributes } from './xml.ts';

/** word/styles.xml: the theme as Word styles, with those that only a document that uses them has, as for several marks on one run. */
export function stylesPart({ combinations, openings }: References, setting: Setting): string {
  const names = [paragraphStyleNames, continueStyleNames, characterStyleNames].flatMap((table): StyleName[] =>
    Object.values(table),
  );
  return part(
    element(
      'w:styles',
      { 'xmlns:w': namespaces.w, 'xmlns:w14': namespaces.w14, 'xmlns:mc': namespaces.mc, 'mc:Ignorable': 'w14' },
      documentDefaults(setting),
      latentStyles(names),
      standardStyles(setting),
      ...roles.map((role) => paragraphStyle(role, setting)),
      ...listRoles.map((role) => continueStyle(role, setting)),
      ...[...openings].map((role) => openingStyle(role, setting)),
      setting.photo ? photoStyle : '',
      ...marks.map((mark) => characterStyle([mark], setting)),
      ...[...combinations.values()].map((combination) => characterStyle(combination, setting)),
    ),
  );
}

/** What every style starts from: the looks of the body text, and the document's language. */
function documentDefaults(setting: Setting): string {
  const body = styleOf('body', setting.theme);
  const text = textProperties(additions(body), setting, {
    em: body.size,
    languages: documentLanguages(setting.language),
  });
  const paragraph = [property('w:widowControl'), spacing({ ...body, before: 0, after: 0 })];
  return element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, group('w:rPr', text)),
    element('w:pPrDefault', {}, element('w:pPr', {}, ...paragraph)),
  );
}

/** The defaults of each kind of style; the direction is said in Normal, where Word says it. */
function standardStyles({ direction }: Setting): string {
  return [
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
      property('w:name', 'Normal'),
      property('w:qFormat'),
      direction === 'rtl' ? element('w:pPr', {}, property('w:bidi')) : '',
    ),
    standardStyle('character', 'DefaultParagraphFont', 'Default Paragraph Font', 1),
    standardStyle('table', 'TableNormal', 'Normal Table', 99),
    standardStyle('numbering', 'NoList', 'No List', 99),
  ].join('');
}

/** A default style that Word's menus do not show. */
function standardStyle(type: string, id: string, name: string, priority: number): string {
  return element(
    'w:style',
    { 'w:type': type, 'w:default': 1, 'w:styleId': id },
    property('w:name', name),
    property('w:uiPriority', priority),
    property('w:semiHidden'),
    property('w:unhideWhenUsed'),
  );
}

function paragraphStyle(role: Role, setting: Setting): string {
  const style = styleOf(role, setting.theme);
  const name = paragraphStyleNames[role];
  const text = difference(style, styleOf('body', setting.theme));
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': name.id, ...custom(name) },
    property('w:name', name.name),
    property('w:basedOn', 'Normal'),
    property('w:next', name.next),
    order(name),
    element('w:pPr', {}, paragraphProperties(role, setting)),
    group('w:rPr', textProperties(text, setting, { em: style.size, unproofed: name.unproofed })),
  );
}

/** The lines of a list's item after a forced line end: under its text, without its bullet or number. */
function continueStyle(role: ListRole, { theme }: Setting): string {
  const style = styleOf(role, theme);
  const name = continueStyleNames[role];
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': name.id, ...custom(name) },
    property('w:name', name.name),
    property('w:basedOn', 'Normal'),
    order(name),
    element(
      'w:pPr',
      {},
      spacing({ ...style, before: 0 }, styleOf('body', theme)),
      element('w:ind', { 'w:left': twips(style.indent) }),
    ),
  );
}

/** The first item of a list below a heading: as all others, but for the space above it. */
function openingStyle(role: OuterListRole, { theme }: Setting): string {
  const name = openingStyleNames[role];
  const { id } = paragraphStyleNames[role];
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': name.id, ...custom(name) },
    property('w:name', name.name),
    property('w:basedOn', id),
    property('w:next', id),
    order(name),
    element('w:pPr', {}, element('w:spacing', { 'w:before': twips(spaceAboveFirst(role, theme)) })),
  );
}

/** The style of one mark, or of several at once, based on that of the first. */
function characterStyle(combination: readonly CharacterMark[], setting: Setting): string {
  const name = combinedStyleName(combination);
  const [first = 'aside', ...others] = combination;
  const { id, basedOn } = characterStyleNames[first];
  const base = others.length > 0 ? id : (basedOn ?? 'DefaultParagraphFont');
  const look = looks(others.length > 0 ? others : basedOn === undefined ? [first] : [], setting.theme);
  return element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': name.id, ...custom(name) },
    property('w:name', name.name),
    property('w:basedOn', base),
    order(name),
    group(
      'w:rPr',
      textProperties(additions(look), setting, {
        em: styleOf('body', setting.theme).size,
        unproofed: name.unproofed,
        underline: name.underline,
      }),
    ),
  );
}

/** What several marks say together, the last where they disagree. */
function looks([mark, ...others]: readonly CharacterMark[], theme: Theme): Partial<TextStyle> {
  return mark === undefined ? {} : { ...lookOf(mark, theme), ...looks(others, theme) };
}

/** What a style turns on: a switch that is off says nothing in the defaults, and in a character style not the same everywhere (see run-style.ts). */
function additions({ weight, italic, caps, tracking, ...look }: Partial<TextStyle>): Partial<TextStyle> {
  return {
    ...look,
    ...(tracking && { tracking }),
    ...(weight === 600 && { weight }),
    ...(italic === true && { italic }),
    ...(caps !== undefined && caps !== 'none' && { caps }),
  };
}

function order(name: StyleName): string {
  return property('w:uiPriority', priorityOf(name)) + (isInGallery(name) ? property('w:qFormat') : '');
}

function custom(name: StyleName): Attributes {
  return name.builtIn ? {} : { 'w:customStyle': 1 };
}
