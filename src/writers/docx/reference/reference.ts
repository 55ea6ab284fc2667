import { strFromU8, unzipSync } from 'fflate';
import { relationshipsName } from '../package.ts';
import { elementsNamed, withElements } from './elements.ts';

/** A Word document of the user's, whose styles, page and running head and foot a résumé takes over. */
export interface Reference {
  /** Everything in the package that the résumé keeps, by part name. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Media type by part name. */
  readonly contentTypes: ReadonlyMap<string, string>;
  /** Name of the main part, such as `word/document.xml`. */
  readonly main: string;
  /** The relationships that the résumé keeps, as they are written. */
  readonly relationships: readonly ReferenceRelationship[];
  /** Every `w:sectPr`: paper, margins, head and foot; pandoc's own is empty. */
  readonly sections: readonly string[];
}

export interface ReferenceRelationship {
  readonly id: string;
  /** Last segment of the relationship's type. */
  readonly type: string;
  /** Part name. */
  readonly target: string;
}

/** Larger ones are no templates, or are made to do harm. */
const LARGEST = 32 * 1024 * 1024;

/** What belongs to the look of a document rather than to its text. */
const kept = new Set(['styles', 'settings', 'theme', 'fontTable', 'numbering', 'header', 'footer']);

/** Reads a Word document; a string says why it cannot be used. */
export function readReference(bytes: Uint8Array): Reference | string {
  const parts = unzipped(bytes);
  if (typeof parts === 'string') return parts;
  const main = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  const document = main === undefined ? undefined : partText(parts, main);
  if (main === undefined || document === undefined) return 'it is no Word document';
  if (!document.includes('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"')) {
    return 'it is no Word document (.docx) of the usual, transitional kind';
  }
  const relationships = relationshipsOf(parts, main).filter(({ type, target }) => kept.has(type) && parts.has(target));
  if (!relationships.some(({ type }) => type === 'styles')) return 'it has no styles';
  const names = new Set(relationships.flatMap(({ target }) => withItsOwn(parts, target)));
  return {
    parts: new Map([...parts].filter(([name]) => names.has(name))),
    contentTypes: contentTypesOf(parts, names),
    main,
    relationships,
    sections: sectionsOf(document),
  };
}

/** How Word's files of before 2007 begin, and encrypted ones ([MS-CFB] 2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

function unzipped(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | string {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte))
    return 'it is an old Word document (.doc) or has a password; save it as .docx without one';
  let size = 0;
  try {
    const files = unzipSync(bytes, { filter: ({ originalSize }) => (size += originalSize) <= LARGEST });
    return size > LARGEST ? 'it is larger than 32 MiB' : new Map(Object.entries(files));
  } catch {
    return 'it is no Word document';
  }
}

/** The sections of a word/document.xml, without what only Word's own revisions mean: a changed one holds the one that it was. */
function sectionsOf(document: string): readonly string[] {
  return elementsNamed(
    'w:sectPr',
    withElements('w:sectPrChange', document, () => ''),
  );
}

/** A part, its relationships and the parts that they lead to: the logo of a running head. */
function withItsOwn(parts: ReadonlyMap<string, Uint8Array>, name: string): readonly string[] {
  return [name, relationshipsName(name), ...relationshipsOf(parts, name).map(({ target }) => target)];
}

function relationshipsOf(parts: ReadonlyMap<string, Uint8Array>, owner: string): readonly ReferenceRelationship[] {
  const tags = partText(parts, relationshipsName(owner))?.match(/<Relationship\s[^>]*>/g) ?? [];
  return tags
    .filter((tag) => attribute(tag, 'TargetMode') !== 'External')
    .flatMap((tag) => {
      const target = partName(attribute(tag, 'Target'), owner);
      if (target === undefined) return [];
      return [{ id: attribute(tag, 'Id'), type: attribute(tag, 'Type').replace(/^.*\//, ''), target }];
    });
}

/** The part that a relationship leads to, by its name in the package (ECMA-376-2, 9.3); nothing where the target is none. */
function partName(target: string, owner: string): string | undefined {
  try {
    return decodeURIComponent(new URL(target, `part:///${owner}`).pathname).slice(1);
  } catch {
    return undefined;
  }
}

function contentTypesOf(
  parts: ReadonlyMap<string, Uint8Array>,
  names: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const tags = partText(parts, '[Content_Types].xml')?.match(/<(?:Default|Override)\s[^>]*>/g) ?? [];
  const types = new Map(
    tags.map((tag) => [
      attribute(tag, 'PartName').slice(1) || `.${attribute(tag, 'Extension')}`,
      attribute(tag, 'ContentType'),
    ]),
  );
  return new Map([...names].map((name) => [name, types.get(name) ?? types.get(name.replace(/^.*(?=\.)/, '')) ?? '']));
}

/** The value of an attribute of a tag; empty where it has none. */
export function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
}

/** The text of a part. */
export function partText(parts: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  const bytes = parts.get(name);
  return bytes && strFromU8(bytes);
}
