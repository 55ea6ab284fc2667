export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML 1.0 cannot hold (§2.2) or advises against: controls, lone surrogates, noncharacters. */
const unprintable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML writes it, in an element or an attribute. */
export function escaped(text: string): string {
  return text.replace(unprintable, '').replace(/[&<>"]/g, (character) => entities[character] ?? '');
}

/** An element; attributes that are undefined are left out, and without children it is an empty-element tag. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const start = Object.entries(attributes).reduce(
    (tag, [key, value]) => (value === undefined ? tag : `${tag} ${key}="${escaped(String(value))}"`),
    `<${name}`,
  );
  const content = children.join('');
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An element that is nothing without its children. */
export function group(name: string, ...children: readonly string[]): string {
  const content = children.join('');
  return content === '' ? '' : element(name, {}, content);
}

/** An element that says one thing in its `w:val`; without a value, a switch that is on. */
export function property(name: string, value?: string | number): string {
  return element(name, { 'w:val': value });
}

/** A whole part of the package. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** XML namespaces by their usual prefix (ECMA-376, transitional). */
export const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
} as const;
