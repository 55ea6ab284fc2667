import { bytesOf, tagAt, type Tables } from './sfnt.ts';

/** A direction in which a variable font changes (OpenType specification, "fvar"), such as its weight. */
export interface Axis {
  readonly tag: string;
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

/** A place among the axes, by their tags; an axis that is not named stays where it usually is. */
export type Location = Readonly<Record<string, number>>;

const AXIS_BYTES = 20;

/** The axes of a font; none of one that does not vary. */
export function axesOf(tables: Tables): readonly Axis[] {
  const fvar = tables.get('fvar');
  if (!fvar) return [];
  const start = fvar.getUint16(4);
  const size = Math.max(AXIS_BYTES, fvar.getUint16(10));
  const bytes = bytesOf(fvar);
  const fixed = (at: number): number => fvar.getInt32(at) / 65_536;
  return Array.from({ length: fvar.getUint16(8) }, (_, index) => {
    const at = start + index * size;
    return { tag: tagAt(bytes, at), least: fixed(at + 4), usual: fixed(at + 8), most: fixed(at + 12) };
  });
}

/** A cut that a variable font can give. */
export interface Instance {
  readonly weight: number;
  readonly italic: boolean;
  readonly location: Location;
}

/** The weights that themes ask for. */
const WEIGHTS = [400, 600, 700];
/** What slants letters: by a switch, or by degrees, which are counted against the clock. */
const SLANTING = new Set(['ital', 'slnt']);

/** The cuts of a variable font that are of use: in each weight, or the nearest that it has, upright and, where it can be, slanted. */
export function instancesOf(
  axes: readonly Axis[],
  { weight, italic }: { weight: number; italic: boolean },
): readonly Instance[] {
  const weights = axes.find(({ tag }) => tag === 'wght');
  const within = ({ least, most }: Axis) => WEIGHTS.map((wanted) => Math.min(Math.max(wanted, least), most));
  const slant = axes.find(({ tag, least, most }) => SLANTING.has(tag) && least !== most);
  return [...new Set(weights ? within(weights) : [weight])].flatMap((value): readonly Instance[] => {
    const location: Location = weights ? { wght: value } : {};
    const upright = { weight: value, italic, location };
    if (!slant || italic) return [upright];
    return [upright, { ...upright, italic: true, location: { ...location, [slant.tag]: slanted(slant) } }];
  });
}

function slanted({ tag, least, most }: Axis): number {
  return tag === 'slnt' ? least : most;
}

/** A tag as HarfBuzz takes it. */
export function tagNumber(tag: string): number {
  let number = 0;
  for (const letter of tag) number = number * 256 + letter.charCodeAt(0);
  return number;
}
