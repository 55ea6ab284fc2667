import { expect, test } from 'vitest';
import { partsOf } from '../../src/fonts/joints.ts';

const words = [
  'Auf|trag, Auf|traggeber, beauf|tragt, Großauf|trag, Auf|lage, auf|listen, auf|teilen, Auf|fassung, AUF|TRAG',
  'Kauf|frau, Kauf|leute, Schiff|fahrt, Kampf|flugzeug, Brief|freund',
  'beruf|lich, Beruf|liche, höf|lich, treff|lich, Prüf|ling, straf|los, hilf|lose, Lauf|leistung',
  'Prüf|technik, Stoff|teile, Golf|turnier',
  'Schrift, schriftlich, Zukunft, verkauft, läuft, Waffel, hoffen, Stoffe, Schaffung, offen, Kaffee, Offizier, Differenz',
  'Pflicht, verpflichtet, empfindlich, Flandern, Floss, geflossen, Abflug, Zufluss, Chauffeur, Stauffenberg, öfter, Begriff',
]
  .join(', ')
  .split(', ');

test.each(words)('in German %s is shaped so', (word) => {
  expect(partsOf(word.replaceAll('|', ''), 'de-AT').join('|')).toBe(word);
});

test('in other languages words are shaped whole', () => {
  expect(partsOf('Kauffrau', 'en')).toEqual(['Kauffrau']);
});
