/** An XML element as read back. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

const entities = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
]);

/** The root element of a part; throws where the part is not well-formed XML 1.0 of the plain kind that writers write. */
export function readXml(part: string): XmlElement {
  if (/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(part))
    throw new Error('a character that XML excludes');
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  const rest = part.replace(/^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>\n/, '');
  const tokens = rest.match(/<\/[^<>]*>|<[^<>]*>|[^<]+|</g) ?? [];
  for (const token of tokens) {
    const parent = open.at(-1);
    if (!parent) throw new Error(`${token} stands outside the root`);
    if (!token.startsWith('<')) parent.children.push(textOf(token));
    else if (token.startsWith('</')) {
      if (open.pop()?.name !== token.slice(2, -1)) throw new Error(`${token} closes nothing`);
    } else {
      const element = startTag(token);
      parent.children.push(element);
      if (!token.endsWith('/>')) open.push(element);
    }
  }
  const [element, ...others] = root.children;
  if (open.length !== 1 || others.length > 0 || typeof element !== 'object') throw new Error('not one root element');
  return element;
}

function startTag(token: string): XmlElement {
  const [, name, attributes] = /^<([A-Za-z][\w:.-]*)((?: [A-Za-z][\w:.-]*="[^"<]*")*)\/?>$/.exec(token) ?? [];
  if (name === undefined || attributes === undefined) throw new Error(`${token} is not a tag`);
  const pairs = [...attributes.matchAll(/ ([\w:.-]+)="([^"]*)"/g)].map(
    ([, key = '', value = '']) => [key, textOf(value)] as const,
  );
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`${token} has an attribute twice`);
  return { name, attributes: new Map(pairs), children: [] };
}

function textOf(token: string): string {
  return token.replace(/&[^;]*;?/g, (entity) => {
    const character = entities.get(entity);
    if (character === undefined) throw new Error(`${entity} is no entity`);
    return character;
  });
}

/** The elements of a name anywhere under another, in document order. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...descendants(child, name)],
  );
}

/** The child elements. */
export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

export function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('w:val');
}

/** The text under an element as a program reads it that knows `w:t` and `w:tab`. */
export function readText(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : '';
      return child.name === 'w:tab' ? '\t' : readText(child);
    })
    .join('');
}

/** A part with one element a line, for people to review. */
export function pretty(part: string): string {
  return `${lines(readXml(part), '').join('\n')}\n`;
}

function lines(element: XmlElement, indent: string): readonly string[] {
  const attributes = [...element.attributes].map(([key, value]) => ` ${key}="${value}"`).join('');
  const start = `${indent}<${element.name}${attributes}`;
  const short = element.children
    .map((child) => (typeof child === 'string' ? child : lines(child, '').join('')))
    .join('');
  if (short === '') return [`${start}/>`];
  const line = `${start}>${short}</${element.name}>`;
  if (line.length <= 120 || element.name === 'w:t') return [line];
  const children = element.children.flatMap((child) =>
    typeof child === 'string' ? [child] : lines(child, `${indent}  `),
  );
  return [`${start}>`, ...children, `${indent}</${element.name}>`];
}
