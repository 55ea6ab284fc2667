import { withElements } from './elements.ts';
import { attribute } from './reference.ts';

/** The one section (`w:sectPr`) of a résumé in the style of a document with these sections. */
export function houseSection(sections: readonly string[]): string {
  const references = referencesInForce(sections);
  const headers = references.filter((tag) => tag.startsWith('<w:headerReference'));
  const firstWith = (tags: readonly string[]): string | undefined =>
    sections.find((section) => tags.some((tag) => section.includes(tag)));
  // A letterhead is drawn for the page of the section where it first stands: one that only takes it over is often turned or divided
  // for a table, and one before it is a cover. Without any head or foot, it is the page on which text begins.
  const page = firstWith(headers) ?? firstWith(references) ?? sections[0] ?? '';
  const content = /^<w:sectPr(?:\s[^>]*[^/])?>(.*)<\/w:sectPr>$/s.exec(page)?.[1] ?? '';
  return `<w:sectPr>${references.join('')}${inOneColumn(content.replace(reference, ''))}</w:sectPr>`;
}

const reference = /<w:(?:header|footer)Reference\s[^>]*>/g;

/** The heads and feet at the end of a document: a section without one of a type has that of the section before it (17.10.5). */
function referencesInForce(sections: readonly string[]): readonly string[] {
  const byType = new Map(
    sections
      .flatMap((section) => section.match(reference) ?? [])
      .map((tag) => [`${tag.startsWith('<w:header') ? 'header' : 'footer'} ${attribute(tag, 'w:type')}`, tag] as const),
  );
  return [...byType.values()];
}

/** Dates stand at the far edge of the page, where columns would break their lines, and nobody quotes a résumé by its lines. */
function inOneColumn(section: string): string {
  return withElements('w:cols', section, () => '').replace(/<w:lnNumType\b[^>]*>/g, '');
}
