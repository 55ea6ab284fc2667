import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader that knows nothing of this program finds in a PDF. */
export interface ReadPdf {
  readonly pages: number;
  /** Text of all pages in content order, line ends as spaces. */
  readonly text: string;
  /** The structure tree of each page: one row a node, indented. */
  readonly structure: readonly string[];
  readonly links: readonly Link[];
  readonly outline: readonly string[];
  readonly attachments: ReadonlyMap<string, string>;
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string;
}

interface Link {
  readonly page: number;
  readonly url: string;
  readonly contents: string;
}

interface Annotation {
  readonly url: string;
  readonly contentsObj: { readonly str: string };
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** A node of the tree, or a leaf that stands for content. */
interface Node {
  readonly role?: string;
  readonly children?: readonly object[];
}

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // pdf.js takes the bytes away from its caller.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const texts: string[] = [];
  const structure: string[] = [];
  const links: Link[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
    structure.push(rows(await page.getStructTree()).join('\n'));
    const annotations: readonly Annotation[] = await page.getAnnotations();
    for (const { url, contentsObj } of annotations) links.push({ page: number, url, contents: contentsObj.str });
  }
  // What a file does not have pdf.js gives as null, which its types do not say.
  const attached: unknown = await document.getAttachments();
  const info: Readonly<Record<string, unknown>> = { ...(await document.getMetadata()).info };
  const read = {
    pages: document.numPages,
    text: texts.join(' '),
    structure,
    links,
    outline: titles(await document.getOutline()),
    attachments: contents(attached),
    info,
    language: String(info['Language']),
  };
  await task.destroy();
  return read;
}

/** The texts of a PDF as they are drawn, one for each operator, in the order of the file; every space is in it. */
export async function readPainted(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const painted: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
    for (const [index, operator] of fnArray.entries()) {
      if (operator !== OPS.showText) continue;
      const shown: unknown = Reflect.get(Object(argsArray[index]), 0);
      painted.push(Array.isArray(shown) ? shown.map(unicodeOf).join('') : '');
    }
  }
  await task.destroy();
  return painted;
}

/** The text of a glyph as pdf.js hands it to who draws it; between them are numbers that move the next one. */
function unicodeOf(glyph: unknown): string {
  return typeof glyph === 'object' && glyph !== null && 'unicode' in glyph ? String(glyph.unicode) : '';
}

function titles(outline: readonly Bookmark[] | null, depth = 0): readonly string[] {
  return (outline ?? []).flatMap(({ title, items }) => ['  '.repeat(depth) + title, ...titles(items, depth + 1)]);
}

function contents(attached: unknown): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [name, file] of Object.entries(attached ?? {})) {
    const content: unknown = Reflect.get(Object(file), 'content');
    files.set(name, content instanceof Uint8Array ? new TextDecoder().decode(content) : '');
  }
  return files;
}

function rows(node: Node, depth = 0): readonly string[] {
  const { role, children = [] } = node;
  return [
    ...(role === undefined ? [] : ['  '.repeat(depth) + role]),
    ...children.flatMap((child) => rows(child, depth + 1)),
  ];
}
