import { inLanguage } from './in-language.ts';
import { stylesByKey, stylesOf } from './style.ts';

/** The styles of a reference document with those of ours added that it lacks, and the ids that our styles have there. */
export interface HouseStyles {
  readonly xml: string;
  readonly ids: ReadonlyMap<string, string>;
  /** Our ids of the styles that had to be added. */
  readonly added: ReadonlySet<string>;
}

/** Merges our styles.xml into the house's: its own styles win. */
export function houseStyles(house: string, ours: string): HouseStyles {
  const theirs = stylesByKey(stylesOf(house));
  const taken = new Set(stylesOf(house).map(({ id }) => id));
  const styles = stylesOf(ours);
  const ids = new Map(styles.map(({ id, key }) => [id, theirs.get(key)?.id ?? (taken.has(id) ? `Resume${id}` : id)]));
  const missing = styles.filter(({ key }) => !theirs.has(key));
  const names = new Set([...theirs.keys()].map((key) => key.replace(/^\w+ /, '')));
  const added = missing.map(({ xml }) => withIds(underAnotherName(withHouseLook(xml), names), ids)).join('');
  const language = /<w:lang\s[^>]*>/.exec(ours)?.[0] ?? '';
  const spoken = inLanguage(house, language, new Set(styles.map(({ key }) => key)));
  return {
    xml: spoken.replace('</w:styles>', () => `${added}</w:styles>`),
    ids,
    added: new Set(missing.map(({ id }) => id)),
  };
}

/** A part of ours with its references to styles in the house's ids. */
export function withIds(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(
    /(<w:(?:pStyle|rStyle|basedOn|next) w:val="|w:styleId=")([^"]*)"/g,
    (_, before: string, id: string) => `${before}${ids.get(id) ?? id}"`,
  );
}

/** A style whose name the house has given to a style of another kind. */
function underAnotherName(style: string, names: ReadonlySet<string>): string {
  return style.replace(/(<w:name w:val=")([^"]*)/, (whole, before: string, name: string) =>
    names.has(name.toLowerCase()) ? `${before}Resume ${name}` : whole,
  );
}

/** A style of ours that leaves the leading, the look of links and the extensions of Word's namespaces to the house. */
function withHouseLook(style: string): string {
  return style
    .replace(/ w:line="\d+" w:lineRule="\w+"/g, '')
    .replace('<w:u w:val="none"/>', '')
    .replace(/<w14:[^>]*>/g, '');
}
