import { isInBraces } from './is-in-braces.ts';
import { fieldsAt } from '../place.ts';
import type { Field, Node, Tree } from '../tree.ts';

/** Where the parts of `Languages: [Rust, Go]` belong in an entry: the key, and its value where that is a text or a list. */
interface Row {
  readonly name: string;
  readonly text?: string;
  readonly list?: string;
}

const rows: Readonly<Record<string, Row>> = {
  'basics.profiles[]': { name: 'network', text: 'username' },
  'work[]': { name: 'name', text: 'position', list: 'highlights' },
  'volunteer[]': { name: 'organization', text: 'position', list: 'highlights' },
  'education[]': { name: 'institution', text: 'area', list: 'highlights' },
  'projects[]': { name: 'name', text: 'description', list: 'highlights' },
  'publications[]': { name: 'name', text: 'publisher', list: 'authors' },
  'awards[]': { name: 'title', text: 'awarder' },
  'certificates[]': { name: 'name', text: 'issuer' },
  'skills[]': { name: 'name', list: 'keywords' },
  'languages[]': { name: 'language', text: 'fluency', list: 'keywords' },
  'interests[]': { name: 'name', list: 'keywords' },
  'references[]': { name: 'name', text: 'reference' },
  'custom[].entries[]': { name: 'name', text: 'description', list: 'highlights' },
};

/** Longer values are not repeated in a hint. */
const LONGEST = 48;

/**
 * How to write an entry whose name stands as a key, as in `Languages: [Rust, Go]` under skills: nothing for a field in an
 * entry that has fields of its own, which is more likely misspelt or misplaced.
 */
export function keyedEntryHint(
  place: string,
  { span, value }: Field,
  siblings: readonly Field[],
  tree: Tree,
): string | undefined {
  const row = rows[place];
  if (!row || siblings.some(({ key }) => fieldsAt(place).includes(key))) return undefined;
  const name = tree.written(span);
  const key = fieldFor(value, row);
  const short = key === undefined ? undefined : shortly(value, key === row.list, tree);
  if (isInBraces(tree)) {
    const rest = key === undefined ? '…' : `"${key}": ${short ?? '…'}`;
    return `write {"${row.name}": ${name}, ${rest}} as an item of the list`;
  }
  const head = `write ${inMarks(`- ${row.name}: ${name}`)}`;
  if (value.kind === 'scalar' && value.text === '') return head;
  if (key === undefined) return `${head} with its fields in the lines below`;
  return `${head} with ${short === undefined ? `what it holds under "${key}:"` : inMarks(`${key}: ${short}`)}`;
}

/** What is to be typed, in quotation marks that are none of its own. */
function inMarks(text: string): string {
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}

/** The field that takes a value; an object has fields of its own. */
function fieldFor(value: Node, { text, list }: Row): string | undefined {
  if (value.kind === 'fields') return undefined;
  if (value.kind === 'list') return list ?? text;
  return text !== undefined && /^https?:/i.test(value.text) ? 'url' : (text ?? list);
}

/** A value of one line as it is written for a list or a text; nothing where it is long, or would need quotes. */
function shortly(value: Node, asList: boolean, tree: Tree): string | undefined {
  const written = tree.written(value.span);
  if (written.length > LONGEST || written.includes('\n')) return undefined;
  if (value.kind === 'list') return asList && written.startsWith('[') ? written : undefined;
  if (!asList) return written;
  return /[[\]{}#:&*!|>'"%@`]/.test(written) && !/^"[^"]*"$/.test(written) ? undefined : `[${written}]`;
}
