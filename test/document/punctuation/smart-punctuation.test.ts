import { describe, expect, test } from 'vitest';
import { inlineParserFor, type Run } from '../../../src/document/inline.ts';
import { smartPunctuation } from '../../../src/document/punctuation/smart-punctuation.ts';
import { defaultLocale, localeFor, locales } from '../../../src/locale/index.ts';

function printed(text: string, tag = 'en'): string {
  return smartPunctuation([{ text }], localeFor(tag) ?? defaultLocale)
    .map((run) => run.text)
    .join('');
}

/** Markdown with its punctuation, each run followed by its marks. */
async function runs(text: string, tag = 'en'): Promise<string> {
  const parse = await inlineParserFor({ text });
  return smartPunctuation(parse(text), localeFor(tag) ?? defaultLocale)
    .map(({ text: content, ...marks }) => [content, ...Object.keys(marks)].join('|'))
    .join(' ~ ');
}

describe('quotation marks', () => {
  const languages: Readonly<Record<string, readonly [double: string, single: string, nested: string]>> = {
    en: ['“a”', '‘a’', '“a ‘b’”'],
    de: ['„a“', '‚a‘', '„a ‚b‘“'],
    'de-AT': ['„a“', '‚a‘', '„a ‚b‘“'],
    'de-CH': ['«a»', '‹a›', '«a ‹b›»'],
    'de-LI': ['«a»', '‹a›', '«a ‹b›»'],
    fr: ['«\u202Fa\u202F»', '“a”', '«\u202Fa “b”\u202F»'],
    'fr-CH': ['«\u202Fa\u202F»', '‹\u202Fa\u202F›', '«\u202Fa ‹\u202Fb\u202F›\u202F»'],
    es: ['«a»', '“a”', '«a “b”»'],
    'es-419': ['“a”', '‘a’', '“a ‘b’”'],
    'es-MX': ['“a”', '‘a’', '“a ‘b’”'],
    'es-US': ['“a”', '‘a’', '“a ‘b’”'],
    it: ['«a»', '“a”', '«a “b”»'],
    'it-CH': ['«a»', '‹a›', '«a ‹b›»'],
    nl: ['“a”', '‘a’', '“a ‘b’”'],
    pt: ['“a”', '‘a’', '“a ‘b’”'],
    'pt-BR': ['“a”', '‘a’', '“a ‘b’”'],
    'pt-PT': ['«a»', '“a”', '«a “b”»'],
    'pt-AO': ['«a»', '“a”', '«a “b”»'],
    'pt-MZ': ['«a»', '“a”', '«a “b”»'],
    pl: ['„a”', '«a»', '„a «b»”'],
    sv: ['”a”', '’a’', '”a ’b’”'],
    da: ['“a”', '‘a’', '“a ‘b’”'],
    nb: ['«a»', '‘a’', '«a ‘b’»'],
    ja: ['「a」', '『a』', '「a 『b』」'],
    zh: ['“a”', '‘a’', '“a ‘b’”'],
    ar: ['«a»', '”a“', '«a ”b“»'],
    he: ['”a”', '’a’', '”a ’b’”'],
    fa: ['«a»', '‹a›', '«a ‹b›»'],
  };

  test.each(Object.entries(languages))('%s', (tag, [double, single, nested]) => {
    expect(printed('"a"', tag)).toBe(double);
    expect(printed("'a'", tag)).toBe(single);
    expect(printed(`"a 'b'"`, tag)).toBe(nested);
    expect(printed('"a "b""', tag)).toBe(nested);
  });

  test('are told for every language', () => {
    expect([...locales.keys()].filter((tag) => !(tag in languages))).toEqual([]);
  });

  test.each([
    ['("Marlin"), "Orca".', '(“Marlin”), “Orca”.'],
    ['"Marlin": a "log-structured" store', '“Marlin”: a “log-structured” store'],
    ['the ".NET" and "...and more" talks', 'the “.NET” and “…and more” talks'],
    [`'"Marlin"'`, '‘“Marlin”’'],
    [`"'Marlin' won", she said`, '“‘Marlin’ won”, she said'],
    ['and/or "a"/"b"', 'and/or “a”/“b”'],
    ['"a"-"b"', '“a”-“b”'],
    ['“She called it "brilliant"”', '“She called it ‘brilliant’”'],
    ['“a” and "b"', '“a” and “b”'],
    ['"a \'b "c" d\' e"', '“a ‘b “c” d’ e”'],
    ['"a\nb"', '“a\nb”'],
  ])('%j', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  test('without a partner stay as they are', () => {
    expect(printed('a "b')).toBe('a "b');
    expect(printed('b" a')).toBe('b" a');
    expect(printed('a " b')).toBe('a " b');
    expect(printed('a"b')).toBe('a"b');
  });

  test('need no spaces around them where words have none', () => {
    expect(printed('彼は"海"と"空"を見た', 'ja')).toBe('彼は「海」と「空」を見た');
    expect(printed('他说"你好"。', 'zh')).toBe('他说“你好”。');
  });

  test('of the author are left, in whatever style', () => {
    expect(printed('»a« “b” „c“ "d"', 'de')).toBe('»a« “b” „c“ „d“');
    expect(printed('« Il dit "oui" »', 'fr')).toBe('« Il dit “oui” »');
    expect(printed('«\u00A0Il dit "oui"\u00A0» "non"', 'fr')).toBe('«\u00A0Il dit “oui”\u00A0» «\u202Fnon\u202F»');
  });

  test('take a no-break space that stands inside for their own', () => {
    expect(printed('"\u00A0oui\u00A0"', 'fr')).toBe('«\u00A0oui\u00A0»');
  });
});

describe('apostrophes', () => {
  test.each([
    ["don't, O'Brien's, rock'n'roll", 'don’t, O’Brien’s, rock’n’roll'],
    ["the '90s and '08", 'the ’90s and ’08'],
    ["the 1990's", 'the 1990’s'],
    ["Hans' and the users' choice", 'Hans’ and the users’ choice'],
    ["'the users' choice'", '‘the users’ choice’'],
    ["'Tis", '’Tis'],
    ["“the '90s”", '“the ’90s”'],
  ])('%j', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  test('stand in elisions, before a quotation too', () => {
    expect(printed(`l'eau, aujourd'hui, l'"État"`, 'fr')).toBe('l’eau, aujourd’hui, l’«\u202FÉtat\u202F»');
    expect(printed("un po' d'acqua, L'Aquila", 'it')).toBe('un po’ d’acqua, L’Aquila');
  });

  test('are the same in languages that close quotations otherwise', () => {
    expect(printed("Hans' Büro und 'Max' Haus, geht's?", 'de')).toBe('Hans’ Büro und ‚Max‘ Haus, geht’s?');
  });

  test('are geresh and gershayim in Hebrew', () => {
    expect(printed(`צה"ל, צ'ק, רח' הרצל, "שלום"`, 'he')).toBe('צה״ל, צ׳ק, רח׳ הרצל, ”שלום”');
  });
});

describe('feet, inches and minutes', () => {
  test.each([`6'2"`, `19" and 21" racks`, `19"-Rack`, `(19")`, `51° 30' 26" N`, "5'-end", `2 x 3.5" disks`])(
    '%j stays',
    (text) => {
      expect(printed(text)).toBe(text);
    },
  );

  test.each([
    ['"a 19" display"', '“a 19" display”'],
    ['"Windows 10" and "Ubuntu"', '“Windows 10” and “Ubuntu”'],
    ['"Top 10"', '“Top 10”'],
    ['"Top 10" and a 19" rack', '“Top 10” and a 19" rack'],
    ['"a "b 10" c"', '“a ‘b 10’ c”'],
    ['24" screens and "Foo"', '24" screens and “Foo”'],
  ])('%j has a number before a closing mark or does not', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });
});

describe('dashes and ellipses', () => {
  test.each([
    ['Paris--Lyon', 'Paris–Lyon'],
    ['fast -- and small', 'fast – and small'],
    ['fast---and small', 'fast—and small'],
    ['fast --- and small', 'fast — and small'],
    ['fast - and small - too', 'fast – and small – too'],
    ['"a" - "b"', '“a” – “b”'],
    ['"a"--"b"', '“a”–“b”'],
    ['2019 - present', '2019 – present'],
    ['2010-2019', '2010–2019'],
    ['(2010 - 2019)', '(2010 – 2019)'],
    ['in 2010-2019, then 2020-2021.', 'in 2010–2019, then 2020–2021.'],
    ['10--20', '10–20'],
    ['teams of 3-12 people, 20-30% faster', 'teams of 3–12 people, 20–30% faster'],
    ['3-4 Termine pro Woche', '3–4 Termine pro Woche'],
    ['pp. 112-140; S. 9-12; pages 3-4 of it; p. 1990-1995', 'pp. 112–140; S. 9–12; pages 3–4 of it; p. 1990–1995'],
    ['and so on...', 'and so on…'],
    ['...and more', '…and more'],
    ['a...b', 'a…b'],
    ['"a..." - "b"', '“a…” – “b”'],
  ])('%j', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  test.each([
    'log-structured',
    'run with --all or -v',
    'a ----- b',
    'a --> b <-- c <!-- d',
    '- item',
    'i-- - --i',
    '5 - 3',
    '12-15',
    '24-7 support',
    'call 555-1234 now',
    'ISO 27-001 audits',
    '1-2-3 go',
    'v3-4 of it',
    'app. 3-4',
    '2010-12',
    '2019-2010',
    '1234-2010',
    '+44 2010-2019',
    'CVE-2010-2019',
    '2010-2019-01',
    '2010-2019/3',
    '3.2010-2019.5',
    'a....',
    './... and ../..',
    'a - - b',
  ])('%j stays', (text) => {
    expect(printed(text)).toBe(text);
  });
});

describe('what is no running text', () => {
  test.each([
    "https://en.wikipedia.org/wiki/Moore's_law--x",
    "en.wikipedia.org/wiki/Moore's_law",
    "d'https://a.example/b--c",
    "o'brien--x@example.org",
    'my--site.example',
    "~/a'b--c, /usr/a--b, ../a/...",
  ])('%j stays', (text) => {
    expect(printed(text)).toBe(text);
  });

  test('stands in quotation marks none the less', () => {
    expect(printed(`"https://a.example/b--c" and ('o'brien@example.org').`)).toBe(
      `“https://a.example/b--c” and (‘o'brien@example.org’).`,
    );
  });
});

describe('runs of a paragraph', () => {
  test.each([
    ['"**Marlin**" was', '“ ~ Marlin|strong ~ ” was'],
    ['"a **b"** c', '“a  ~ b”|strong ~  c'],
    ["**Ada**'s", 'Ada|strong ~ ’s'],
    ['"`a "b" --c`"\'s', '“ ~ a "b" --c|code ~ ”’s'],
    ['`map`\'s `"`', 'map|code ~ ’s  ~ "|code'],
    [`["Moore's" law](https://a.example/'b'--c)`, '“Moore’s” law|target'],
    ["<https://a.example/'b'--c>", "https://a.example/'b'--c|target"],
    ["see <o'brien--x@example.org>", "see  ~ o'brien--x@example.org|target"],
    ['*a* - **b**', 'a|emphasis ~  –  ~ b|strong'],
    ['*a*--**b**', 'a|emphasis ~ – ~ b|strong'],
    ['*a-*-b', 'a-|emphasis ~ -b'],
    ['"a"  \n"b"', '“a” ~ \n ~ “b”'],
  ])('%j', async (text, expected) => {
    expect(await runs(text)).toBe(expected);
  });

  test('keep the spaces inside French marks with their marks', async () => {
    expect(await runs('"**Marlin**" fut', 'fr')).toBe('«\u202F ~ Marlin|strong ~ \u202F» fut');
  });

  test('without a straight sign are the same', () => {
    const given: readonly Run[] = [{ text: 'log-structured. “a” ' }, { text: 'b', strong: true }];
    expect(smartPunctuation(given, defaultLocale)).toBe(given);
  });
});
