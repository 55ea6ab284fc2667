import { expect, it } from 'vitest';
import { withLanguages } from '../../../src/writers/docx/with-languages.ts';

it('cuts a content where its words are in another language, with the space behind them', () => {
  const content = [{ text: 'Lehrt עברית מדוברת in ' }, { text: 'Вене', href: 'https://example.com' }];
  expect(withLanguages(content, 'de-DE')).toEqual([
    { text: 'Lehrt ' },
    { text: 'עברית מדוברת ', language: 'he' },
    { text: 'in ' },
    { text: 'Вене', href: 'https://example.com', language: 'ru' },
  ]);
});

it('leaves alone what is in the script of the document, and what says its language', () => {
  const own = [{ text: 'שלום world' }];
  expect(withLanguages(own, 'he-IL')).toBe(own);
  const said = [{ text: 'שלום', language: 'yi' }];
  expect(withLanguages(said, 'en-GB')).toEqual(said);
});
