import { describe, expect, test } from 'vitest';
import { formatDate, formatRange } from '../../src/document/dates.ts';
import { countryName } from '../../src/locale/country-name.ts';
import { en } from '../../src/locale/words/en.ts';
import { fr } from '../../src/locale/words/fr.ts';
import { directionOf } from '../../src/locale/direction.ts';
import { defaultLocale, localeFor, locales, untranslatedLocale } from '../../src/locale/index.ts';
import { fill } from '../../src/locale/locale.ts';
import { isPresent } from '../../src/resume/values/present.ts';

describe('dates in each language', () => {
  const dates: Readonly<Record<string, readonly [month: string, day: string, ongoing: string, years: string]>> = {
    en: ['Aug 2021', '5 Mar 2021', 'Mar 2021 – present', '2012 – 2014'],
    de: ['Aug. 2021', '5. März 2021', 'März 2021 – heute', '2012 – 2014'],
    fr: ['août 2021', '5 mars 2021', 'mars 2021 – aujourd’hui', '2012 – 2014'],
    es: ['ago 2021', '5 mar 2021', 'mar 2021 – actualidad', '2012 – 2014'],
    it: ['ago 2021', '5 mar 2021', 'mar 2021 – oggi', '2012 – 2014'],
    nl: ['aug 2021', '5 mrt 2021', 'mrt 2021 – heden', '2012 – 2014'],
    pt: ['ago. 2021', '5 mar. 2021', 'mar. 2021 – presente', '2012 – 2014'],
    pl: ['sie 2021', '5 mar 2021', 'mar 2021 – obecnie', '2012 – 2014'],
    sv: ['aug. 2021', '5 mars 2021', 'mars 2021 – nu', '2012 – 2014'],
    da: ['aug. 2021', '5. mar. 2021', 'mar. 2021 – nu', '2012 – 2014'],
    nb: ['aug. 2021', '5. mars 2021', 'mars 2021 – nå', '2012 – 2014'],
    ja: ['2021年8月', '2021年3月5日', '2021年3月 – 現在', '2012年 – 2014年'],
    zh: ['2021年8月', '2021年3月5日', '2021年3月 – 至今', '2012年 – 2014年'],
    ar: ['أغسطس 2021', '5 مارس 2021', 'مارس 2021 – الآن', '2012 – 2014'],
    he: ['אוגוסט 2021', '5 במרץ 2021', 'מרץ 2021 – היום', '2012 – 2014'],
    fa: ['اوت ۲۰۲۱', '۵ مارس ۲۰۲۱', 'مارس ۲۰۲۱ – اکنون', '۲۰۱۲ – ۲۰۱۴'],
  };

  test.each([...locales.keys()])('%s', (tag) => {
    const locale = localeFor(tag) ?? defaultLocale;
    const read = [
      formatDate('2021-08', locale),
      formatDate('2021-03-05', locale),
      formatRange('2021-03', '', 'ongoing', locale),
      formatRange('2012', '2014', 'ongoing', locale),
    ];
    expect(read).toEqual(dates[tag]);
  });
});

describe('the words of each language', () => {
  test.each([...locales.values()])('$tag: patterns have their places and nothing is empty', (words) => {
    const { dates, headings, labels } = words;
    expect(words.page).toMatch(/\{page\}.*\{pages\}/);
    expect(words.labelled).toMatch(/^\{label\}/);
    expect(words.aside).toContain('{text}');
    expect(words.together).toContain('{people}');
    const regional = Object.values(words.regions ?? {}).map((region) => ({ ...words, ...region }));
    for (const { quotation, innerQuotation } of [words, ...regional]) {
      expect([quotation, innerQuotation].filter((pattern) => !/^\S\u202F?\{text\}\u202F?\S$/.test(pattern))).toEqual(
        [],
      );
      expect(innerQuotation).not.toBe(quotation);
    }
    expect(dates.range).toMatch(/^\{start\}.*\{end\}$/);
    expect(dates.open).toMatch(/^\{start\}/);
    expect([dates.year, dates.month, dates.day].map(places)).toEqual([
      ['year'],
      ['month', 'year'],
      ['day', 'month', 'year'],
    ]);
    const all = [words.resume, dates.present, ...dates.months, ...Object.values(headings), ...Object.values(labels)];
    expect(all.filter((word) => word.trim() !== word || word === '')).toEqual([]);
  });

  test.each([...locales.values()])('$tag: a photo is described by the name of the person', ({ portrait }) => {
    expect(portrait).toMatch(/^[^{}]*\{name\}[^{}]*$/);
    expect(portrait).not.toBe('{name}');
  });

  test.each([...locales.values()])('$tag: months and headings differ from each other', ({ dates, headings }) => {
    expect(new Set(dates.months).size).toBe(12);
    expect(new Set(Object.values(headings)).size).toBe(Object.keys(headings).length);
  });

  test.each([...locales.values()])('$tag: the word for the present is understood in the file as well', ({ dates }) => {
    expect(isPresent(dates.present)).toBe(true);
  });

  test.each([...locales.values()])('$tag: names every country that English names', async (words) => {
    const countries = await words.countries();
    expect(codesOf(countries)).toEqual(codesOf(await defaultLocale.countries()));
    expect(countries).toMatch(/^(?:[A-Z]{2}=[^|=]+\|)+[A-Z]{2}=[^|=]+$/);
  });

  function codesOf(countries: string): readonly string[] {
    return countries.split('|').map((country) => country.slice(0, 2));
  }

  function places(pattern: string): readonly string[] {
    return [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
  }
});

describe('the name of a country', () => {
  test('is that of the language, for a code in any case', async () => {
    const [english, french] = [await en.countries(), await fr.countries()];
    expect(countryName('DE', english)).toBe('Germany');
    expect(countryName('de', french)).toBe('Allemagne');
    expect(countryName('CI', french)).toBe('Côte d’Ivoire');
  });

  test.each(['ZZ', 'Germany', '', 'D', 'DE=', '|'])('is unknown for %j', async (code) => {
    expect(countryName(code, await en.countries())).toBeUndefined();
  });
});

describe('the locale for a tag', () => {
  test.each([
    ['en-GB', 'Experience'],
    ['en', 'Experience'],
    ['de-AT', 'Berufserfahrung'],
    ['de-Latn-CH-1996', 'Berufserfahrung'],
    ['zh-Hans', '工作经历'],
    ['zh-CN', '工作经历'],
    ['no', 'Arbeidserfaring'],
    ['pt-BR', 'Experiência profissional'],
  ])('%s is spoken', (tag, heading) => {
    expect(localeFor(tag)).toMatchObject({ tag, headings: { work: heading } });
  });

  test('is canonical, however it is written', () => {
    expect(localeFor(' EN_us')?.tag).toBe('en-US');
  });

  test.each(['de, fr', '5', 'C', 'e', 'en US', 'en-', 'de/fr', 'en_US.UTF-8', 'français', 'en-US-US', 'deutsch', ''])(
    '%j is none',
    (text) => {
      expect(localeFor(text)).toBeUndefined();
    },
  );

  test.each([
    ['fr', '«\u202F{text}\u202F»'],
    ['es-ES', '«{text}»'],
    ['es-419', '“{text}”'],
    ['pt-BR', '“{text}”'],
    ['pt-AO', '«{text}»'],
    ['de-Latn-CH-1996', '«{text}»'],
    ['de_ch', '«{text}»'],
    ['de-AT', '„{text}“'],
  ])('%s quotes as its region does', (tag, quotation) => {
    expect(localeFor(tag)).toMatchObject({ quotation });
    expect(localeFor(tag)).not.toHaveProperty('regions');
  });

  test.each([
    ['cs', '„{text}“', '‚{text}‘'],
    ['hu-HU', '„{text}”', '»{text}«'],
    ['ru', '«{text}»', '„{text}“'],
    ['zh-TW', '「{text}」', '『{text}』'],
    ['tr', '“{text}”', '‘{text}’'],
    ['tlh', '“{text}”', '‘{text}’'],
  ])('%s has English words, and its own quotation marks where they are known', (tag, quotation, innerQuotation) => {
    expect(untranslatedLocale(tag)).toMatchObject({ tag, headings: { work: 'Experience' }, quotation, innerQuotation });
  });

  test.each(['zh-TW', 'zh-Hant', 'tlh', 'fa-Latn', 'English', 'x', '', '__proto__'])('%j is not', (tag) => {
    expect(localeFor(tag)).toBeUndefined();
  });
});

describe('the direction of a tag', () => {
  test.each(['ar', 'ar-EG', 'he', 'fa', 'ur', 'ps', 'yi', 'dv', 'ckb', 'ug', 'pa-Arab', 'az-Arab'])(
    '%s runs from right to left',
    (tag) => {
      expect(directionOf(tag)).toBe('rtl');
    },
  );

  test.each(['en', 'de', 'zh', 'ja', 'ar-Latn', 'pa', 'az', 'ku', '', 'nonsense'])(
    '%j runs from left to right',
    (tag) => {
      expect(directionOf(tag)).toBe('ltr');
    },
  );
});

describe('a pattern', () => {
  test('is filled in, and keeps what it has no value for', () => {
    expect(fill('{day}. {month} {year}', { day: '5', month: '{day}' })).toBe('5. {day} {year}');
    expect(fill('{month}', {})).toBe('{month}');
  });
});
