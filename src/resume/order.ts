import { sectionIds, type CustomSection, type Resume, type SectionId } from './resume.generated.ts';

/** A section to print, with all names that the settings of the résumé may call it by. */
export type Slot = SchemaSlot | CustomSlot;

interface SchemaSlot {
  readonly kind: 'schema';
  readonly id: SectionId;
  readonly names: readonly [SectionId];
}

interface CustomSlot {
  readonly kind: 'custom';
  /** Its id, if it has one, and its title; not what a section of the schema is called. */
  readonly names: readonly string[];
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
  const named = (meta.sections ?? []).flatMap((name) => usual.filter(({ names }) => names.some((one) => one === name)));
  const hidden = new Set(meta.hidden);
  return [...new Set([...named, ...usual])].filter(({ names }) => !names.some((name) => hidden.has(name)));
}

const schemaNames: ReadonlySet<string> = new Set(sectionIds);

function schemaSlot(name: SectionId): Slot {
  return { kind: 'schema', id: name, names: [name] };
}

function customSlot(section: CustomSection, index: number): Slot {
  const given = section.id === undefined ? [section.title] : [section.id, section.title];
  const names = given.filter((name) => !schemaNames.has(name));
  return { kind: 'custom', names, section, pointer: `/custom/${index}` };
}
