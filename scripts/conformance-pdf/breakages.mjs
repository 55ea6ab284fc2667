// Files broken on purpose, of the same length as before so that their cross-reference tables still hold.
import { readFile } from 'node:fs/promises';
import { load, render } from '../../dist/index.js';

const CHANGES = [
  ['no claim of PDF-UA', '<pdfuaid:part>1</pdfuaid:part>', '                              '],
  ['another part of PDF-A', '<pdfaid:part>3</pdfaid:part>', '<pdfaid:part>1</pdfaid:part>'],
  ['no language', '/Lang (en)', '/Lanx (en)'],
  ['not marked as tagged', '/Marked true', '/Marked null'],
  ['title not shown', '/DisplayDocTitle true', '/DisplayDocTitle null'],
  ['no output intent', '/OutputIntents', '/OutputIntentx'],
  ['a heading level skipped', '/S/H2', '/S/H6'],
];

/** Each with the name of what is wrong with it. */
export async function breakages() {
  const text = await readFile(new URL('../../data/resume.yaml', import.meta.url), 'utf8');
  const { bytes } = await render(load(text).resume, 'pdf', { date: new Date('2026-01-02T03:04:05Z'), language: 'en' });
  const whole = Buffer.from(bytes).toString('latin1');
  return CHANGES.map(([name, from, to]) => {
    if (!whole.includes(from) || from.length !== to.length) throw new Error(`Nothing to break: ${name}`);
    return { name, bytes: Buffer.from(whole.replaceAll(from, to), 'latin1') };
  });
}
