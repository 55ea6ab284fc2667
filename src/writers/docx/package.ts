import { strToU8, zipSync, type Zippable } from 'fflate';
import { element, namespaces, part } from './xml.ts';

/** A relationship from one part to another, or to an address outside. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the relationship's type. */
  readonly type: string;
  readonly target: string;
  readonly external?: true;
}

/** A part of the package: its name without the leading slash, its media type and its text. */
export interface Part {
  readonly name: string;
  readonly contentType: string;
  readonly xml: string;
}

/** A part that is taken over as it is. */
export interface BinaryPart {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** The relationships part of a part (ECMA-376 part 2, 9.3); the package's own is that of no part. */
export function relationshipsPart(owner: string, relationships: readonly Relationship[]): Part {
  const elements = relationships.map(({ id, type, target, external }) =>
    element('Relationship', {
      Id: id,
      Type: typeUri(type),
      Target: target,
      TargetMode: external ? 'External' : undefined,
    }),
  );
  return {
    name: relationshipsName(owner),
    contentType: relationshipsType,
    xml: part(element('Relationships', { xmlns: namespaces.relationships }, ...elements)),
  };
}

/** The name of the relationships part of a part. */
export function relationshipsName(owner: string): string {
  return owner.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);
}

/** What a reader of the package finds first: the document and the properties. */
export function packageRelationshipsPart(main: string): Part {
  return relationshipsPart('', [
    { id: 'rId1', type: 'officeDocument', target: main },
    { id: 'rId2', type: 'metadata/core-properties', target: 'docProps/core.xml' },
    { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
  ]);
}

function typeUri(type: string): string {
  const family = type.startsWith('metadata/')
    ? 'http://schemas.openxmlformats.org/package/2006/relationships'
    : namespaces.r;
  return `${family}/${type}`;
}

export const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';

/** Below this many bytes deflating a part saves next to nothing and costs a cold process a millisecond. */
const WORTH_DEFLATING = 2000;

/** The package as a zip: content types first, so that a reader knows the format from the first bytes; every entry has the same time. */
export function zipPackage(parts: readonly (Part | BinaryPart)[], date: Date): Uint8Array {
  const entries: Zippable = {};
  const add = (name: string, bytes: Uint8Array): void => {
    entries[name] = [bytes, { level: bytes.length < WORTH_DEFLATING ? 0 : 6 }];
  };
  add('[Content_Types].xml', strToU8(contentTypesPart(parts)));
  for (const part of parts) add(part.name, 'bytes' in part ? part.bytes : strToU8(part.xml));
  return zipSync(entries, { mtime: zipTime(date) });
}

function contentTypesPart(parts: readonly (Part | BinaryPart)[]): string {
  const overrides = parts
    .filter(({ contentType }) => contentType !== relationshipsType)
    .map(({ name, contentType }) => element('Override', { PartName: `/${name}`, ContentType: contentType }));
  return part(
    element(
      'Types',
      { xmlns: namespaces.contentTypes },
      element('Default', { Extension: 'rels', ContentType: relationshipsType }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...overrides,
    ),
  );
}

/** Noon of the day, since a zip holds local time and no time zone skips noon; a zip knows the years from 1980 to 2099. */
function zipTime(date: Date): Date {
  const year = date.getUTCFullYear();
  if (year < 1980) return new Date(1980, 0, 1, 12);
  if (year > 2099) return new Date(2099, 11, 31, 12);
  return new Date(year, date.getUTCMonth(), date.getUTCDate(), 12);
}

/** A part of the kinds that only WordprocessingML has. */
export function wordPart(name: string, kind: string, xml: string): Part {
  return { name, contentType: `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`, xml };
}
