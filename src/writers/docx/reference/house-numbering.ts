import { elementsNamed, withElements } from './elements.ts';
import { attribute } from './reference.ts';

/** What is added to the ids of our lists so that they begin after the last of a reference document's. */
export function listOffset(house: string | undefined): number {
  const ids = [...(house ?? '').matchAll(/\sw:(?:abstractNumId|numId)="(\d+)"/g)].map(([, id]) => Number(id));
  return Math.max(0, ...ids);
}

/** A part of ours with its lists renumbered, and marked as other lists than those that the house may have from us already. */
export function withListIds(xml: string, offset: number): string {
  return xml
    .replace(
      /(\sw:(?:abstractNumId|numId)="|<w:(?:abstractNumId|numId) w:val=")(\d+)"/g,
      // 0 is no list.
      (_, before: string, id: string) => `${before}${id === '0' ? 0 : Number(id) + offset}"`,
    )
    .replace(/(<w:(?:nsid|tmpl) w:val=")([\dA-F]{8})"/g, (_, before: string, id: string) => {
      const moved = Number.parseInt(id, 16) + offset;
      return `${before}${moved.toString(16).toUpperCase()}"`;
    });
}

/** Adds our lists to those of the house's numbering part that its parts in `users` use; where it has none, ours is the part. */
export function houseNumbering(house: string | undefined, users: readonly string[], ours: string): string {
  if (house === undefined) return ours;
  const definitions = elementsNamed('w:abstractNum', ours).join('');
  const instances = elementsNamed('w:num', ours).join('');
  // All definitions come before all instances (CT_Numbering).
  return used(house, users)
    .replace(/(?=<w:num\s|<w:numIdMacAtCleanup|<\/w:numbering>)/, () => definitions)
    .replace(/(?=<w:numIdMacAtCleanup|<\/w:numbering>)/, () => instances);
}

/** A numbering part without the lists of text that is gone. */
function used(numbering: string, users: readonly string[]): string {
  const valuesOf = (name: string, xml: string): readonly string[] =>
    [...xml.matchAll(new RegExp(`<w:${name}\\s+w:val\\s*=\\s*"(\\d+)"`, 'g'))].map(([, id = '']) => id);
  const ids = new Set(users.flatMap((xml) => valuesOf('numId', xml)));
  const instances = withElements('w:num', numbering, (num) => (ids.has(attribute(num, 'w:numId')) ? num : ''));
  const definitions = new Set(valuesOf('abstractNumId', instances));
  return withElements('w:abstractNum', instances, (definition) =>
    definitions.has(attribute(definition, 'w:abstractNumId')) || definition.includes('<w:styleLink ') ? definition : '',
  );
}
