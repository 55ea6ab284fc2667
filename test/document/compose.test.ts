import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { compose } from '../../src/document/compose.ts';
import { defaultLocale, localeFor } from '../../src/locale/index.ts';
import type { Basics, Meta, Resume } from '../../src/resume/resume.generated.ts';
import { inlines } from './dump.ts';
import { contentsOf } from '../../src/document/contents.ts';

async function findingsOf(resume: Resume): Promise<readonly Diagnostic[]> {
  const findings: Diagnostic[] = [];
  await compose(resume, { report: (finding) => findings.push(finding) });
  return findings;
}

describe('the title of the page', () => {
  async function titles(basics: Basics, language = 'en'): Promise<readonly (string | undefined)[]> {
    const { title, author, header } = await compose({ basics, meta: { language } });
    return [title, author, inlines(header.name), header.label && inlines(header.label)];
  }

  test('is the name, with the profession under it', async () => {
    expect(await titles({ name: 'Ada', label: 'Engineer' })).toEqual(['Ada – Engineer', 'Ada', 'Ada', 'Engineer']);
  });

  test('is the profession when there is no name', async () => {
    expect(await titles({ label: 'Engineer' })).toEqual(['Engineer', undefined, 'Engineer', undefined]);
  });

  test('is the word for a résumé when there is neither', async () => {
    expect(await titles({})).toEqual(['Résumé', undefined, 'Résumé', undefined]);
    expect(await titles({ name: ' ' }, 'de')).toEqual(['Lebenslauf', undefined, 'Lebenslauf', undefined]);
  });
});

describe('the contact line', () => {
  async function contacts(basics: Basics): Promise<readonly string[]> {
    const { header } = await compose({ basics });
    return header.contacts.map(inlines);
  }

  test('gives e-mail, telephone, page, place and profiles, in this order', async () => {
    const basics: Basics = {
      profiles: [{ network: 'GitHub', username: 'ada', url: 'https://github.com/ada' }],
      location: { city: 'London' },
      url: 'https://ada.example',
      phone: '+44 20 7946 0958',
      email: 'ada@example.org',
    };
    expect(await contacts(basics)).toEqual([
      'ada@example.org<mailto:ada@example.org>',
      '+44 20 7946 0958<tel:+442079460958>',
      'ada.example<https://ada.example/>',
      'London',
      'github.com/ada<https://github.com/ada>',
    ]);
  });

  test('never breaks inside an item', async () => {
    const { header } = await compose({
      basics: { email: 'ada@example.org', location: { address: '1 St James Sq\nFlat 2', city: 'London' } },
    });
    expect(header.contacts.flat().filter(({ unbroken }) => unbroken !== true)).toEqual([]);
  });

  test.each([
    [
      { city: 'Berlin', postalCode: '10115', countryCode: 'DE', address: 'Musterweg 12' },
      'Musterweg 12, 10115 Berlin, Germany',
    ],
    [
      { city: 'San Francisco', region: 'California', postalCode: '94115', countryCode: 'US' },
      'San Francisco, California 94115, United States',
    ],
    [
      { address: 'Flat 2\n1 St James Square', city: 'London', postalCode: 'SW1Y 4JH', countryCode: 'gb' },
      'Flat 2, 1 St James Square, London SW1Y 4JH, United Kingdom',
    ],
    [{ region: 'San Francisco Bay Area' }, 'San Francisco Bay Area'],
    [{ city: 'Atlantis', countryCode: 'Atlantic' }, 'Atlantis, Atlantic'],
    [{ countryCode: 'FR' }, 'France'],
    [{ city: 'Berlin', region: 'Berlin' }, 'Berlin'],
  ])('prints the address %j', async (location, text) => {
    expect(await contacts({ location })).toEqual([text]);
  });

  test.each([
    [
      'ja',
      { address: '東京都渋谷区神南1-2-3', city: '渋谷区', region: '東京都', postalCode: '150-0041', countryCode: 'JP' },
      '日本 150-0041 東京都渋谷区神南1-2-3',
    ],
    ['ja', { address: '神南1-2-3', city: '渋谷区', region: '東京都' }, '東京都渋谷区神南1-2-3'],
    ['zh-CN', { city: '上海', region: '上海市', countryCode: 'CN' }, '中国 上海市'],
    [
      'ko',
      { address: '세종대로 110', city: '중구', region: '서울특별시', postalCode: '04524' },
      '04524 서울특별시 중구 세종대로 110',
    ],
    ['ja', { address: '1-2-3 Jinnan', city: 'Tokyo', postalCode: '150-0041' }, '1-2-3 Jinnan、150-0041 Tokyo'],
    ['en', { city: '東京', region: '東京都', countryCode: 'JP' }, '東京, 東京都, Japan'],
  ])('begins at the country where addresses are written so: %s %j', async (language, location, text) => {
    const { header } = await compose({ basics: { location }, meta: { language } });
    expect(header.contacts.map(inlines)).toEqual([text]);
  });

  test.each([
    [{ network: 'GitHub', url: 'https://github.com/ada' }, 'github.com/ada<https://github.com/ada>'],
    [{ network: 'GitHub', username: 'ada' }, 'GitHub: ada'],
    [{ network: 'GitHub' }, 'GitHub'],
    [{ username: 'ada' }, 'ada'],
    [
      { network: 'Mastodon', username: '@ada', url: 'https://social.example/@ada' },
      'Mastodon: social.example/@ada<https://social.example/@ada>',
    ],
    [
      { network: 'Stack Overflow', username: 'ada', url: 'https://stackoverflow.com/users/1' },
      'stackoverflow.com/users/1<https://stackoverflow.com/users/1> (ada)',
    ],
    [{ network: 'GitHub', username: 'ada', url: 'javascript:alert(1)' }, 'GitHub: javascript:alert(1) (ada)'],
  ])('prints the profile %j', async (profile, text) => {
    expect(await contacts({ profiles: [profile] })).toEqual([text]);
  });
});

describe('the order of the sections', () => {
  const resume: Resume = {
    references: [{ name: 'C. Babbage' }],
    custom: [
      { id: 'talks', title: 'Talks', summary: 'Many.' },
      { title: 'Patents', summary: 'None.' },
    ],
    interests: [{ name: 'Music' }],
    skills: [{ name: 'Rust' }],
    education: [{ area: 'Physics' }],
    work: [{ name: 'Engines Ltd' }],
  };

  async function order(meta: Meta): Promise<readonly string[]> {
    const { sections } = await compose({ ...resume, meta });
    return sections.map(({ id, title }) => `${id}: ${inlines(title)}`);
  }

  test('puts sections of one’s own before the references', async () => {
    expect(await order({})).toEqual([
      'work: Experience',
      'education: Education',
      'skills: Skills',
      'interests: Interests',
      'talks: Talks',
      'Patents: Patents',
      'references: References',
    ]);
  });

  test('begins with those that the settings name, each once', async () => {
    const named = await order({ sections: ['Patents', 'skills', 'talks', 'skills', 'nonsense'] });
    expect(named.slice(0, 4)).toEqual(['Patents: Patents', 'skills: Skills', 'talks: Talks', 'work: Experience']);
    expect(named).toHaveLength(7);
  });

  test('leaves out what is hidden', async () => {
    expect(await order({ hidden: ['references', 'talks', 'Patents', 'interests', 'work'] })).toEqual([
      'education: Education',
      'skills: Skills',
    ]);
  });

  test('takes headings of one’s own', async () => {
    const titles = { work: 'Employment', talks: 'Lectures' };
    expect(await order({ titles, hidden: ['education', 'skills', 'interests', 'Patents', 'references'] })).toEqual([
      'work: Employment',
      'talks: Lectures',
    ]);
  });

  test('knows a section that has an id by its title, too', async () => {
    const rest = ['education', 'skills', 'interests', 'Patents', 'references'];
    expect(await order({ sections: ['Talks'], titles: { Talks: 'Lectures' }, hidden: rest })).toEqual([
      'talks: Lectures',
      'work: Experience',
    ]);
    expect(await order({ hidden: [...rest, 'Talks'] })).toEqual(['work: Experience']);
  });

  test('means the section of the schema by its name, whatever a section of one’s own is called', async () => {
    const entries = [{ name: 'On engines' }];
    const resume: Resume = {
      publications: entries,
      custom: [{ id: 'publications', title: 'Talks', entries }],
    };
    const headings = async (meta: Meta): Promise<readonly string[]> =>
      (await compose({ ...resume, meta })).sections.map(({ title }) => inlines(title));
    expect(await headings({ titles: { publications: 'Papers' } })).toEqual(['Papers', 'Talks']);
    expect(await headings({ hidden: ['publications'] })).toEqual(['Talks']);
  });

  test('knows no section by the name of something every object has', async () => {
    expect(await order({ sections: ['constructor', '__proto__'], hidden: ['toString'] })).toHaveLength(7);
  });
});

describe('the language', () => {
  test('is that of the settings, with the words of the language without its region', async () => {
    const { language, sections, footer } = await compose({ work: [{ name: 'Werk' }], meta: { language: 'de-AT' } });
    expect([language, inlines(sections[0]?.title ?? []), footer.page]).toEqual([
      'de-AT',
      'Berufserfahrung',
      'Seite {page} von {pages}',
    ]);
  });

  test('is that of the locale asked for before that of the settings', async () => {
    const { language } = await compose({ meta: { language: 'en' } }, { locale: localeFor('de') ?? defaultLocale });
    expect(language).toBe('de');
  });

  test('keeps its tag and direction when its words are unknown, and says so', async () => {
    const resume: Resume = { basics: { name: 'Ada' }, meta: { language: 'dv' } };
    expect(await compose(resume)).toMatchObject({ language: 'dv', direction: 'rtl' });
    expect(await findingsOf(resume)).toMatchObject([{ code: 'untranslated-language', pointer: '/meta/language' }]);
  });

  test('is that of its letters where it names none, and that is said', async () => {
    const resume = { basics: { name: 'נועה כהן', label: 'מהנדסת תוכנה' } };
    expect(await compose(resume)).toMatchObject({ language: 'he', direction: 'rtl' });
    expect(await findingsOf(resume)).toMatchObject([{ code: 'assumed-language', severity: 'info' }]);
    expect(await findingsOf({ ...resume, meta: { language: 'he' } })).toEqual([]);
    expect(await compose(resume, { locale: defaultLocale })).toMatchObject({ language: 'en', direction: 'ltr' });
  });

  test('is that of its letters, for those who have it read aloud, where its words are unknown, too', async () => {
    const resume = { basics: { name: 'Οδυσσέας', label: 'Μηχανικός λογισμικού' }, work: [{ name: 'Ιθάκη' }] };
    const { language, sections } = await compose(resume);
    expect([language, sections[0]?.title[0]?.text]).toEqual(['el', 'Experience']);
    expect(await findingsOf(resume)).toMatchObject([
      {
        code: 'assumed-language',
        severity: 'info',
        hint: 'write language: el under meta to be sure, and give headings of your own under meta.titles',
      },
    ]);
    expect(await findingsOf({ ...resume, meta: { language: 'el' } })).toMatchObject([
      { code: 'untranslated-language', severity: 'info' },
    ]);
  });
});

describe('what is reported', () => {
  test('a link that is none is text, with a warning at its place', async () => {
    const work = [
      {
        name: 'Engines Ltd',
        url: 'file:///ada',
        highlights: ['See [this](javascript:alert(1)) and [that](over there).', '<ftp://a.example>'],
      },
    ];
    const { sections } = await compose({ work });
    expect(
      sections
        .flatMap(({ blocks }) => blocks)
        .map((block) => JSON.stringify(block))
        .join(),
    ).not.toContain('href');
    expect((await findingsOf({ work })).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'unsafe-url /work/0/url',
      'unsafe-url /work/0/highlights/0',
      'unsafe-url /work/0/highlights/1',
    ]);
  });

  test('the address of a link that is none, with a way out', async () => {
    const summary = '[A](below), [b](mailto:me) and [c](https://https://ada.example)';
    expect((await findingsOf({ basics: { summary } })).map(({ code, message, hint }) => [code, message, hint])).toEqual(
      [
        ['invalid-url', '"below" is not a web address', 'a web address looks like https://example.com/page'],
        ['unsafe-url', '"mailto:me" is printed as text, not as a link', 'an address looks like mailto:ada@example.com'],
        ['invalid-url', '"https://https://ada.example" is not a web address', 'write https://ada.example'],
      ],
    );
  });

  test('each finding once, however often a value is looked at', async () => {
    expect(await findingsOf({ basics: { name: 'A\u0007da' } })).toHaveLength(1);
    expect(
      await findingsOf({ custom: [{ title: 'Talks', entries: [{ name: 'One', summary: 'a\u0007b' }] }] }),
    ).toHaveLength(1);
  });

  test('nothing in a résumé that is in order', async () => {
    expect(
      await findingsOf({ basics: { name: 'Ada', summary: '**Engineer** at [Engines](https://engines.example).' } }),
    ).toEqual([]);
  });
});

describe('the place of a text in the résumé', () => {
  test('goes with every run, so that whatever is wrong with it is reported there', async () => {
    const work = [
      {
        name: 'Engines Ltd',
        startDate: '2019',
        positions: [{ position: 'Lead', highlights: ['One', 'Two **three**'] }],
      },
    ];
    const custom = [{ id: 'talks', title: 'Talks', entries: [{ name: 'On Engines', people: ['C. B.'] }] }];
    const document = await compose({ work, custom, meta: { titles: { talks: 'Lectures' } } });
    const places = contentsOf(document).flatMap((content) =>
      content.flatMap(({ text, pointer }) => (pointer ? [`${text} ${pointer}`] : [])),
    );
    expect(places).toEqual([
      'Experience /work',
      'Engines Ltd /work/0/name',
      '2019 – present /work/0/startDate',
      'Lead /work/0/positions/0/position',
      'One /work/0/positions/0/highlights/0',
      'Two  /work/0/positions/0/highlights/1',
      'three /work/0/positions/0/highlights/1',
      'Lectures /meta/titles/talks',
      'On Engines /custom/0/entries/0/name',
      'with C. B. /custom/0/entries/0/people/0',
    ]);
  });
});

describe('the properties of the file', () => {
  test('hold the skills as keywords, each once, without the names of their groups', async () => {
    const skills = [{ name: 'Languages', keywords: ['Rust', 'C'] }, { name: 'Rust' }, { name: 'Sailing' }];
    expect((await compose({ skills })).keywords).toEqual(['Rust', 'C', 'Sailing']);
  });
});

describe('page breaks', () => {
  test('come before the sections and entries that ask for them', async () => {
    const { sections } = await compose({
      work: [{ name: 'Engines' }, { name: 'Notes', pageBreak: 'before' }],
      skills: [{ name: 'Sums' }],
      custom: [{ title: 'Talks', entries: [{ name: 'One', pageBreak: 'before' }] }],
      meta: { pageBreaks: ['skills'] },
    });
    const starts = (part: object): boolean => 'startsPage' in part;
    expect(sections.map((section) => [section.id, starts(section), ...section.blocks.map(starts)])).toEqual([
      ['work', false, false, true],
      ['skills', true, false],
      ['Talks', false, true],
    ]);
  });
});

test('a page break comes before an entry of which nothing is given but its text', async () => {
  const work = [{ name: 'Engines' }, { pageBreak: 'before', summary: 'Wrote.', highlights: ['Led'] }] as const;
  const [section] = (await compose({ work: work.map((entry) => ({ ...entry })) })).sections;
  expect(section?.blocks.map(({ kind, startsPage = false }) => [kind, startsPage])).toEqual([
    ['entry', false],
    ['paragraph', true],
    ['list', false],
  ]);
});

describe('the running foot', () => {
  test('names the person, unless only the page is asked for', async () => {
    const foot = async (meta: Meta): Promise<unknown> => (await compose({ basics: { name: 'Ada' }, meta })).footer;
    expect(await foot({})).toEqual({ name: 'Ada', page: 'Page {page} of {pages}' });
    expect(await foot({ footer: 'page' })).toEqual({ name: '', page: 'Page {page} of {pages}' });
  });
});

describe('smart punctuation', () => {
  const resume: Resume = {
    basics: {
      name: "Ada O'Brien",
      label: 'Engineer - "systems"',
      email: "ada.o'brien--x@example.org",
      url: "https://ada.example/o'brien--x",
      phone: '+44 2010-2019',
      location: { city: "L'Aquila" },
      profiles: [{ network: "O'Net", username: "o'brien--x" }],
      summary: 'Wrote `"Marlin"`, a "**log-structured**" store--the [first](https://a.example/o\'brien--x)...',
    },
    work: [{ name: "Lloyd's", position: 'Engineer', startDate: "before '90", endDate: '2010-2019' }],
    skills: [{ name: "Bachelor's", keywords: ['"C"'] }],
    references: [{ name: "D'Arcy", reference: 'She is "brilliant".' }],
    meta: { titles: { skills: "What's known" } },
  };

  async function contents(meta: Meta): Promise<readonly string[]> {
    const document = await compose({ ...resume, meta: { ...resume.meta, ...meta } });
    return [document.title, ...contentsOf(document).map(inlines)];
  }

  test('is printed on request in all that is words, and in nothing else', async () => {
    expect(await contents({ smartPunctuation: 'true' })).toEqual([
      'Ada O’Brien – Engineer – “systems”',
      'Ada O’Brien',
      'Engineer – “systems”',
      "ada.o'brien--x@example.org<mailto:ada.o'brien--x@example.org>",
      '+44 2010-2019<tel:+4420102019>',
      "ada.example/o'brien--x<https://ada.example/o'brien--x>",
      'L’Aquila',
      "O'Net: o'brien--x",
      'Wrote `"Marlin"`, a “**log-structured**” store–the first<https://a.example/o\'brien--x>…',
      'Experience',
      'Engineer',
      "before '90 – 2010-2019",
      'Lloyd’s',
      'What’s known',
      'Bachelor’s:',
      '“C”',
      'References',
      'D’Arcy',
      '“She is ‘brilliant’.”',
    ]);
  });

  test.each([[{}], [{ smartPunctuation: 'false' as const }]])('is left as it is with %j', async (meta) => {
    const page = (await contents(meta)).join('\n');
    expect(page).toContain('a "**log-structured**" store--the');
    expect(page).not.toMatch(/[’‘…]/);
  });

  test('is that of the language in its region', async () => {
    const page = (await contents({ smartPunctuation: 'true', language: 'de-CH' })).join('\n');
    expect(page).toContain('Engineer – «systems»');
    expect(page).toContain('«She is ‹brilliant›.»');
  });
});
