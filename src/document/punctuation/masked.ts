import type { Run } from '../inline.ts';

/**
 * Runs as one text of the same length in which code and addresses are letters, so that nothing is changed in them, and a
 * quotation mark beside them stands beside a word.
 */
export function masked(runs: readonly Run[]): string {
  return runs
    .map(({ text, code, target }) => (code || text === target ? letters(text) : text))
    .join('')
    .replace(/[\S\u202F]+/g, withoutAddress);
}

/** Quotes with their spaces, brackets and points around an address are none of it. */
const around = new Set('"\'“”„‚‘’«»‹›「」『』()[]{}<>.,;:!?…\u202F');

/** A web or mail address, one without its scheme, the name of a host or file, and a path. */
const addresses = [
  /:\/\/./,
  /^[^@]+@[^@][^@.]*\.[^@]+$/,
  /^(?:mailto|tel):./i,
  /^[\w-]+(?:\.[\w-]+)+(?:[/:?#].*)?$/,
  /^~?[/\\]/,
];

function withoutAddress(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && around.has(word.charAt(start))) start++;
  while (start < end && around.has(word.charAt(end - 1))) end--;
  const core = word.slice(start, end);
  return addresses.some((address) => address.test(core))
    ? // What follows a slash, such as dots, is a part of the path.
      word.slice(0, start) + core.replace(/[^/\\]/g, 'x') + word.slice(end)
    : word;
}

function letters(text: string): string {
  return 'x'.repeat(text.length);
}
