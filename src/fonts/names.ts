import { wellFormed } from '../diagnostics/visible.ts';
import { tableOf, type Tables } from './sfnt.ts';

/** Which name is meant (OpenType specification, "name": name IDs). */
const ids = { family: 1, subfamily: 2, postScript: 6, typographicFamily: 16 } as const;

const MACINTOSH = 1;
const WINDOWS = 3;
const AMERICAN = 0x0409;

/** The family as its makers group it: "Noto Sans JP", where older programs are told "Noto Sans JP SemiBold". */
export function familyName(tables: Tables): string | undefined {
  return nameOf(tables, ids.typographicFamily) ?? nameOf(tables, ids.family);
}

/** The name that a PDF knows the face by: signs that a PDF name may not hold are left out. */
export function postScriptName(tables: Tables): string {
  const name = (nameOf(tables, ids.postScript) ?? '').replaceAll(/[^\w.-]/gu, '').slice(0, 63);
  return name === '' ? 'Unnamed' : name;
}

/** The words for weights (OpenType specification, "OS/2": usWeightClass), by hundreds. */
const weights = ['Thin', 'ExtraLight', 'Light', 'Regular', 'Medium', 'SemiBold', 'Bold', 'ExtraBold', 'Black'];

/** The same of a cut of a variable font, whose own name is that of the place from which it varies. */
export function instanceName(tables: Tables, { weight, italic }: { weight: number; italic: boolean }): string {
  const family = (familyName(tables) ?? '').replaceAll(/[^\w.-]/gu, '');
  const words = `${weights[weight / 100 - 1] ?? weight}${italic ? 'Italic' : ''}`;
  return family === '' ? postScriptName(tables) : `${family.slice(0, 40)}-${words}`;
}

/** A name in English, else in the language that comes first. */
function nameOf(tables: Tables, id: number): string | undefined {
  const table = tableOf(tables, 'name');
  const strings = table.getUint16(4);
  let best: { readonly rank: number; readonly text: string } | undefined;
  // A damaged table may promise more records, and longer names, than it has.
  const end = Math.min(6 + table.getUint16(2) * 12, table.byteLength - 11);
  for (let record = 6; record < end; record += 12) {
    if (table.getUint16(record + 6) !== id) continue;
    const platform = table.getUint16(record);
    const rank = platform === WINDOWS ? (table.getUint16(record + 4) === AMERICAN ? 2 : 1) : 0;
    if ((platform !== WINDOWS && platform !== MACINTOSH) || (best && rank <= best.rank)) continue;
    const start = strings + table.getUint16(record + 10);
    const text = decode(table, start, table.getUint16(record + 8), platform === WINDOWS ? 2 : 1);
    if (text !== '') best = { rank, text };
  }
  return best?.text;
}

/** Windows' names are UTF-16, big end first; of Macintosh's only the ASCII part is the same everywhere. */
function decode(table: DataView, start: number, length: number, width: 1 | 2): string {
  let text = '';
  const end = Math.min(start + length, table.byteLength);
  for (let at = start; at + width <= end; at += width) {
    text += String.fromCharCode(width === 2 ? table.getUint16(at) : table.getUint8(at));
  }
  return wellFormed(text).trim();
}
