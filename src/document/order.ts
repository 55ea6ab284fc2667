import { sectionIds, type CustomSection, type Resume, type SectionId } from '../resume/resume.generated.ts';

/** The place of a section in the document, by the name that the settings of the résumé call it by. */
export type Slot = SchemaSlot | CustomSlot;

export interface SchemaSlot {
  readonly kind: 'schema';
  readonly name: SectionId;
}

export interface CustomSlot {
  readonly kind: 'custom';
  readonly name: string;
  readonly section: CustomSection;
  readonly pointer: string;
}

/** References close a résumé: they send the reader away from it. */
const last: SectionId = 'references';

/** The sections to print, in order: those that `meta.sections` names, then the others in the usual order; without `meta.hidden`. */
export function orderOf({ custom = [], meta = {} }: Resume): readonly Slot[] {
  const usual = [
    ...sectionIds.filter((name) => name !== last).map(schemaSlot),
    ...custom.map(customSlot),
    schemaSlot(last),
  ];
  const named = (meta.sections ?? []).flatMap((name) => usual.filter((slot) => slot.name === name));
  const hidden = new Set(meta.hidden);
  return [...new Set([...named, ...usual])].filter(({ name }) => !hidden.has(name));
}

function schemaSlot(name: SectionId): Slot {
  return { kind: 'schema', name };
}

function customSlot(section: CustomSection, index: number): Slot {
  return { kind: 'custom', name: section.id ?? section.title, section, pointer: `/custom/${index}` };
}
