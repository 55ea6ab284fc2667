/**
 * Writes src/locale/countries/: the names of the countries in every language of src/locale/words, as CLDR has them. They are kept in
 * files because every build of Node brings its own CLDR, and a résumé is to look the same with all of them. To be run
 * by hand after a language is added.
 */
import { readdir, writeFile } from 'node:fs/promises';

const folder = new URL('../src/locale/', import.meta.url);
const words = new URL('words/', folder);

/** Regions in CLDR that are no countries of ISO 3166-1. XK, which stands in for Kosovo, is kept. */
const others = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
/** Where the full name is a political one that nobody writes into an address. */
const short = new Set(['HK', 'MO', 'PS']);

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => !others.has(code) && new Intl.Locale(`und-${code}`).region === code);

function names(tag) {
  const long = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' });
  const brief = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none', style: 'short' });
  return codes.flatMap((code) => {
    const name = (short.has(code) ? brief : long).of(code);
    return name === undefined ? [] : [`${code}=${name}`];
  });
}

const files = await readdir(words);
const tags = files.flatMap((file) => /^([a-z]{2,3})\.ts$/.exec(file)?.[1] ?? []);
for (const tag of tags) {
  const all = names(tag)
    .join('|')
    .replaceAll("'", String.raw`\'`);
  const text = `// Made by scripts/countries.mjs from CLDR ${process.versions.cldr}; correct a name there.

/** Names of countries after their ISO 3166-1 codes. */
export const countries: string =
  '${all}';
`;
  await writeFile(new URL(`countries/${tag}.generated.ts`, folder), text);
}
