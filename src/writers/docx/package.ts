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

/** A relationships part (ECMA-376 part 2, 9.3). */
export function relationshipsPart(relationships: readonly Relationship[]): string {
  const elements = relationships.map(({ id, type, target, external }) =>
    element('Relationship', {
      Id: id,
      Type: typeUri(type),
      Target: target,
      TargetMode: external ? 'External' : undefined,
    }),
  );
  return part(element('Relationships', { xmlns: namespaces.relationships }, ...elements));
}

function typeUri(type: string): string {
  const family = type.startsWith('metadata/')
    ? 'http://schemas.openxmlformats.org/package/2006/relationships'
    : namespaces.r;
  return `${family}/${type}`;
}

export const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';

/** Below this many characters deflating a part saves next to nothing and costs a cold process a millisecond. */
const WORTH_DEFLATING = 2000;

/** The package as a zip: content types first, so that a reader knows the format from the first bytes; every entry has the same time. */
export function zipPackage(parts: readonly Part[], date: Date): Uint8Array {
  const all = [{ name: '[Content_Types].xml', xml: contentTypesPart(parts) }, ...parts];
  const entries: Zippable = {};
  for (const { name, xml } of all) entries[name] = [strToU8(xml), { level: xml.length < WORTH_DEFLATING ? 0 : 6 }];
  return zipSync(entries, { mtime: zipTime(date) });
}

function contentTypesPart(parts: readonly Part[]): string {
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
