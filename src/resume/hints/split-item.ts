import type { Fix } from '../../diagnostics/diagnostic.ts';
import { quoted } from '../../diagnostics/visible.ts';
import { curlyQuotes, straightQuotes } from '../yaml/curly-quotes.ts';
import { placeOf } from '../place.ts';
import type { Fields, Node, Tree } from '../tree.ts';

/** How to write an item of a list of texts that YAML takes for an object of one field: `- Marlin: built it`. */
export interface WayOut {
  readonly hint: string;
  readonly fix?: Fix;
}

/** The way out for an item of a list of texts that is an object of one field; nothing for any other. */
export function splitItem(node: Node, pointer: string, tree: Tree): WayOut | undefined {
  if (node.kind !== 'fields' || node.fields.length !== 1 || !/\/\d+$/.test(pointer)) return undefined;
  const written = tree.written(node.span);
  if (node.fields[0]?.value.kind === 'list' && written.includes('\n')) return withList(node, written, pointer, tree);
  const curly = curlyQuotes(written);
  if (curly) {
    const hint = `${curly.marks} are not the quotation marks of YAML: ${straightQuotes} around the item`;
    return withFix(hint, tree.rewritten(node.span, curly.inner));
  }
  const [sign, does] = written.startsWith('? ') ? ['question mark', 'begins'] : ['colon', 'makes it'];
  return withFix(
    `put the whole item in quotes: a ${sign} followed by a space ${does} an object`,
    written.startsWith('{') ? undefined : tree.rewritten(node.span, written),
  );
}

/** Of a list below an item only lists of running text make one on paper. */
function withList(node: Fields, written: string, pointer: string, tree: Tree): WayOut {
  const [name = ''] = /[^[\].]+(?=\[\]$)/.exec(placeOf(pointer)) ?? [];
  if (name !== 'highlights') return { hint: 'write each word as an item of its own, without a list inside the list' };
  const key = quoted(`${node.fields[0]?.key ?? ''}:`, 40);
  const hint = `write it as one text: "- |", and below it, further to the right, ${key} and the inner items, each with its hyphen`;
  const range = tree.range(node.span);
  const isPlain = written
    .split(/\r?\n/)
    .every((one, index) => (index === 0 ? /^[\p{L}\p{N}][^#]*:$/u : /^\s*- [\p{L}\p{N}][^#]*$/u).test(one));
  const text = `|${written.includes('\r\n') ? '\r\n' : '\n'}${' '.repeat(range.start.column - 1)}${written}`;
  return withFix(hint, isPlain ? { range, text } : undefined);
}

function withFix(hint: string, fix: Fix | undefined): WayOut {
  return fix ? { hint, fix } : { hint };
}
