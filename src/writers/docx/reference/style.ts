import { elementsNamed, withElements } from './elements.ts';
import { attribute } from './reference.ts';

/** A style of a styles part. */
export interface Style {
  readonly id: string;
  /** Kind and name: Word knows built-in styles by their English name in every language, in any case of letters. */
  readonly key: string;
  readonly custom: boolean;
  /** The id of the style that says what this one leaves open; empty where there is none. */
  readonly basedOn: string;
  /** What it says of paragraphs (`w:pPr`), without what only Word's own revisions mean. */
  readonly properties: string;
  readonly xml: string;
}

/** The styles of a styles part, in its order. */
export function stylesOf(part: string): readonly Style[] {
  return elementsNamed('w:style', part).map(styleOf);
}

export function stylesById(styles: readonly Style[]): ReadonlyMap<string, Style> {
  return new Map(styles.map((style) => [style.id, style]));
}

/** Styles by kind and name. */
export function stylesByKey(styles: readonly Style[]): ReadonlyMap<string, Style> {
  // Of two with one name Word's own is meant: to LibreOffice "Strong Emphasis" is Strong, and a style of that name a second "Strong".
  const builtInLast = [...styles].reverse().sort((one, other) => Number(other.custom) - Number(one.custom));
  return new Map(builtInLast.map((style) => [style.key, style]));
}

function styleOf(xml: string): Style {
  const [start = ''] = /^<[^>]*>/.exec(xml) ?? [];
  const valueOf = (name: string): string => attribute(new RegExp(`<${name}\\s[^>]*>`).exec(xml)?.[0] ?? '', 'w:val');
  const settled = withElements('w:pPrChange', xml, () => '');
  return {
    id: attribute(start, 'w:styleId'),
    key: `${attribute(start, 'w:type')} ${valueOf('w:name').toLowerCase()}`,
    custom: /^(?:1|true|on)$/.test(attribute(start, 'w:customStyle')),
    basedOn: valueOf('w:basedOn'),
    properties: /<w:pPr>(.*?)<\/w:pPr>/s.exec(settled)?.[1] ?? '',
    xml,
  };
}
