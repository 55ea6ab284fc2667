import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/document/compose.ts';
import type { Resume } from '../../../src/resume/resume.generated.ts';
import { dumpBlocks } from '../dump.ts';

/** The blocks of the only section that a résumé has. */
async function section(resume: Resume): Promise<string> {
  const { sections } = await compose(resume);
  expect(sections).toHaveLength(1);
  return dumpBlocks(sections.flatMap(({ blocks }) => blocks));
}

/** Lines without the margin of the test that they stand in. */
function lines(text: string): string {
  return text
    .replace(/^\n {6}/, '')
    .replace(/\n {6}/g, '\n')
    .trimEnd();
}

describe('work', () => {
  test('titles an entry with the position and puts employer and place under it', async () => {
    const work = [
      {
        name: 'Engines Ltd',
        position: 'Engineer',
        description: 'Calculating machines',
        location: 'London',
        url: 'https://www.engines.example/',
        startDate: '2019-03',
        endDate: '2021-02',
        summary: 'Built *engines*.',
        highlights: ['First', 'Second'],
        keywords: ['brass', 'steam'],
      },
    ];
    expect(await section({ work })).toBe(
      lines(`
      entry Engineer ⇥ Mar 2019 – Feb 2021
        Engines Ltd · Calculating machines · engines.example<https://www.engines.example/> ⇥ London
        ¶ Built _engines_.
        • First
        • Second
        labelled Keywords: | brass, steam`),
    );
  });

  test('goes on where no end is given', async () => {
    expect(await section({ work: [{ name: 'Engines Ltd', startDate: '2019' }] })).toBe(
      'entry Engines Ltd ⇥ 2019 – present',
    );
  });

  test('titles an entry without a position with the employer', async () => {
    expect(await section({ work: [{ name: 'Engines Ltd', location: 'London' }] })).toBe(
      'entry Engines Ltd\n  ⇥ London',
    );
  });

  test('prints what stands alone', async () => {
    expect(await section({ work: [{ location: 'London' }] })).toBe('entry London');
    expect(await section({ work: [{ startDate: '2019', endDate: '2020' }] })).toBe('entry 2019 – 2020');
    expect(await section({ work: [{ highlights: ['Led'] }] })).toBe('• Led');
  });

  test('puts several positions under one employer, with the time from the first to the last', async () => {
    const positions = [
      { position: 'Lead', startDate: '2021-04', highlights: ['Led'] },
      { position: 'Engineer', location: 'Leeds', startDate: '2019', endDate: '2021-03' },
    ];
    expect(await section({ work: [{ name: 'Engines Ltd', location: 'London', positions }] })).toBe(
      lines(`
      entry Engines Ltd ⇥ 2019 – present
        ⇥ London
        entry Lead ⇥ Apr 2021 – present
          • Led
        entry Engineer ⇥ 2019 – Mar 2021
          ⇥ Leeds`),
    );
  });

  test.each([
    [
      'the end of the last of them',
      [
        { startDate: '2012', endDate: '2014' },
        { startDate: '2010', endDate: '2012' },
      ],
      ' ⇥ 2010 – 2014',
    ],
    ['nothing when one has no start', [{ startDate: '2012', endDate: '2014' }, { endDate: '2012' }], ''],
    [
      'nothing when one is no date',
      [
        { startDate: '2012', endDate: '2014' },
        { startDate: 'once', endDate: '2012' },
      ],
      '',
    ],
    ['nothing for one position, which tells it itself', [{ startDate: '2012', endDate: '2014' }], ''],
  ])('sums positions up: %s', async (_, periods, aside) => {
    const positions = periods.map((period) => ({ ...period, position: 'Engineer' }));
    expect((await section({ work: [{ name: 'Engines Ltd', positions }] })).split('\n')[0]).toBe(
      `entry Engines Ltd${aside}`,
    );
  });

  test('takes the time at an employer as it is written there', async () => {
    const work = [
      {
        name: 'Engines Ltd',
        startDate: '2009',
        endDate: '2015',
        positions: [{ position: 'Engineer', startDate: '2010' }],
      },
    ];
    expect((await section({ work })).split('\n')[0]).toBe('entry Engines Ltd ⇥ 2009 – 2015');
  });
});

describe('volunteer', () => {
  test('is told like work', async () => {
    const volunteer = [
      {
        organization: 'Code Club',
        position: 'Mentor',
        url: 'https://club.example',
        location: 'Leith',
        startDate: '2019',
        summary: 'Saturdays.',
        highlights: ['Turtles'],
        keywords: ['Python'],
      },
    ];
    expect(await section({ volunteer })).toBe(
      lines(`
      entry Mentor ⇥ 2019 – present
        Code Club · club.example<https://club.example/> ⇥ Leith
        ¶ Saturdays.
        • Turtles
        labelled Keywords: | Python`),
    );
  });
});

describe('education', () => {
  const study = { institution: 'University', studyType: 'MSc', area: 'Physics', endDate: '2014' };

  test('titles an entry with the degree and puts the grade at the far end', async () => {
    const education = [
      {
        ...study,
        url: 'https://uni.example',
        score: 'First class',
        courses: ['Optics', 'Waves'],
        summary: 'Good.',
        highlights: ['Prize'],
      },
    ];
    expect(await section({ education })).toBe(
      lines(`
      entry MSc Physics ⇥ 2014
        University · uni.example<https://uni.example/> ⇥ First class
        ¶ Good.
        • Prize
        labelled Courses: | Optics, Waves`),
    );
  });

  test('says of a number that it is a grade', async () => {
    expect(await section({ education: [{ ...study, score: '3.8/4.0' }] })).toContain('University ⇥ Grade: 3.8/4.0');
  });

  test('leaves the far end to places where there are any', async () => {
    const education = [
      { ...study, location: 'Leeds', score: 'First class' },
      { ...study, score: '1,3' },
    ];
    expect(await section({ education })).toBe(
      lines(`
      entry MSc Physics ⇥ 2014
        University ⇥ Leeds
        labelled Grade: | First class
      entry MSc Physics ⇥ 2014
        University
        labelled Grade: | 1,3`),
    );
  });

  test.each([
    ['MSc', 'MSc Physics'],
    ['B.A.', 'B.A. Physics'],
    ['BSc (Hons)', 'BSc (Hons) Physics'],
    ['Master’s degree', 'Master’s degree, Physics'],
    ['Bachelor', 'Bachelor, Physics'],
  ])('joins %s and its subject', async (studyType, title) => {
    expect(await section({ education: [{ studyType, area: 'Physics' }] })).toBe(`entry ${title}`);
  });

  test('does not claim that studies without an end go on', async () => {
    expect(await section({ education: [{ area: 'Physics', startDate: '2012' }] })).toBe('entry Physics ⇥ 2012 –');
  });
});

describe('projects', () => {
  test('puts roles, client and kind under the name', async () => {
    const projects = [
      {
        name: 'Note G',
        description: 'A program.',
        entity: 'Engines Ltd',
        type: 'publication',
        roles: ['Author', 'Translator'],
        location: 'London',
        url: 'https://note-g.example',
        startDate: '1842',
        endDate: '1843',
        summary: 'For the engine.',
        highlights: ['Bernoulli numbers'],
        keywords: ['loops'],
      },
    ];
    expect(await section({ projects })).toBe(
      lines(`
      entry Note G ⇥ 1842 – 1843
        Author, Translator · Engines Ltd · publication · note-g.example<https://note-g.example/> ⇥ London
        ¶ A program.
        ¶ For the engine.
        • Bernoulli numbers
        labelled Keywords: | loops`),
    );
  });
});

describe('publications, awards and certificates', () => {
  test('publications name their authors and publisher', async () => {
    const publications = [
      {
        name: 'Notes',
        authors: ['A. L.', 'L. M.'],
        publisher: 'Memoirs',
        releaseDate: '1843-09',
        url: 'https://memoirs.example/notes',
        summary: 'On the engine.',
      },
    ];
    expect(await section({ publications })).toBe(
      lines(`
      line Notes, A. L., L. M., _Memoirs_ · memoirs.example/notes<https://memoirs.example/notes> ⇥ Sep 1843
        ¶ On the engine.`),
    );
  });

  test('set no comma behind a title that is a question', async () => {
    const publications = [{ name: 'Can it think?', publisher: 'Memoirs' }];
    expect(await section({ publications })).toBe('line Can it think? _Memoirs_');
  });

  test('divide no name of an author', async () => {
    const { sections } = await compose({ publications: [{ name: 'Notes on it', authors: ['A. Lovelace'] }] });
    const content = sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'line' ? block.content : []));
    expect(content.map(({ text, unbroken = false }) => [text, unbroken])).toEqual([
      ['Notes on it', false],
      [', ', true],
      ['A. Lovelace', true],
    ]);
  });

  test('awards name who gave them', async () => {
    const awards = [
      { title: 'Medal', awarder: 'Society', date: '2020-05-01', url: 'https://society.example', summary: 'For work.' },
    ];
    expect(await section({ awards })).toBe(
      lines(`
      line Medal, _Society_ · society.example<https://society.example/> ⇥ 1 May 2020
        ¶ For work.`),
    );
  });

  test('certificates name who issued them', async () => {
    const certificates = [
      { name: 'Sailing', issuer: 'Club', date: '2020', url: 'https://club.example/42', summary: 'Coastal.' },
    ];
    expect(await section({ certificates })).toBe(
      lines(`
      line Sailing, _Club_ · club.example/42<https://club.example/42> ⇥ 2020
        ¶ Coastal.`),
    );
  });

  test('a line of which only the date or the text is known is printed all the same', async () => {
    expect(await section({ awards: [{ date: '2020' }] })).toBe('line 2020');
    expect(await section({ awards: [{ summary: 'A medal.' }] })).toBe('¶ A medal.');
  });
});

describe('skills', () => {
  test('make a row each, with the level behind the name, so that it is no keyword’s', async () => {
    const skills = [
      { name: 'Web', level: 'Master', keywords: ['HTML', 'CSS'] },
      { name: 'Rust', level: 'good' },
      { name: 'C' },
    ];
    expect(await section({ skills })).toBe(
      lines(`
      labelled Web [[(Master)]]: | HTML, CSS
      labelled **Rust** [[(good)]]
      labelled **C**`),
    );
  });

  test('share a line where none has keywords', async () => {
    expect(await section({ skills: [{ name: 'Rust', level: 'good' }, { name: 'C' }] })).toBe('¶ Rust [[(good)]], C');
  });

  test('take the first paragraph of their summary into a row that has nothing else', async () => {
    expect(await section({ skills: [{ name: 'Rust', summary: 'Since 2015.\n\nDaily.' }] })).toBe(
      'line **Rust:** Since 2015.\n  ¶ Daily.',
    );
  });

  test('print keywords without a name', async () => {
    expect(await section({ skills: [{ keywords: ['HTML', 'CSS'] }] })).toBe('labelled HTML, CSS');
  });
});

describe('languages', () => {
  test('share a line', async () => {
    const languages = [
      { language: 'French', fluency: 'native' },
      { language: 'German', fluency: 'B2', keywords: ['reading'] },
      { language: 'Latin' },
    ];
    expect(await section({ languages })).toBe('¶ French [[(native)]], German [[(B2, reading)]], Latin');
  });
});

describe('interests', () => {
  test('make a row each where something is said of them', async () => {
    expect(await section({ interests: [{ name: 'Music', keywords: ['harp'] }, { name: 'Chess' }] })).toBe(
      'labelled Music: | harp\nlabelled **Chess**',
    );
  });

  test('keep what is said of each below it, and all in one rhythm', async () => {
    const interests = [
      { name: 'Music', keywords: ['harp'], summary: 'On Sundays.' },
      { name: 'Chess' },
      { name: 'Hiking', summary: '- alone\n- with friends' },
      { summary: 'And more.' },
    ];
    expect(await section({ interests })).toBe(
      lines(`
      line **Music:** harp
        ¶ On Sundays.
      line **Chess**
      line **Hiking**
        • alone
        • with friends
      ¶ And more.`),
    );
  });

  test('share a line where they are only named', async () => {
    expect(await section({ interests: [{ name: 'Music' }, { name: 'Chess' }] })).toBe('¶ Music, Chess');
  });
});

describe('references', () => {
  test('quote one paragraph under the name', async () => {
    expect(await section({ references: [{ name: 'C. Babbage', reference: 'The *enchantress*.' }] })).toBe(
      'entry C. Babbage\n  ¶ “The _enchantress_.”',
    );
  });

  test('do not quote twice, nor what nobody signed', async () => {
    expect(await section({ references: [{ name: 'C. Babbage', reference: '"So good."' }] })).toBe(
      'entry C. Babbage\n  ¶ "So good."',
    );
    expect(await section({ references: [{ reference: 'On request.' }] })).toBe('¶ On request.');
  });
});

describe('custom sections', () => {
  const talk = {
    name: 'On Engines',
    description: 'Society',
    roles: ['Speaker'],
    people: ['C. B.', 'L. M.'],
    location: 'Turin',
    url: 'https://talk.example',
    date: '1840',
    keywords: ['slides', 'notes'],
  };

  test('give a line to each entry', async () => {
    expect(await section({ custom: [{ title: 'Talks', entries: [talk, { name: 'Others' }] }] })).toBe(
      lines(`
      line On Engines, _Society_, Speaker, with C. B., L. M., Turin [[(slides, notes)]] · talk.example<https://talk.example/> ⇥ 1840
      line Others`),
    );
  });

  test('make all of them entries when one has more to say', async () => {
    expect(await section({ custom: [{ title: 'Talks', entries: [talk, { name: 'Others', summary: 'Many.' }] }] })).toBe(
      lines(`
      entry On Engines ⇥ 1840
        Society · Speaker · with C. B., L. M. · talk.example<https://talk.example/> ⇥ Turin
        labelled Keywords: | slides, notes
      entry Others
        ¶ Many.`),
    );
  });

  test('may be text alone', async () => {
    expect(
      await section({
        custom: [{ title: 'More', summary: 'One.\n\nTwo.', highlights: ['Three'], keywords: ['four', 'five'] }],
      }),
    ).toBe(
      lines(`
      ¶ One.
      ¶ Two.
      • Three
      labelled Keywords: | four, five`),
    );
  });

  test('print a date and a period', async () => {
    const entries = [
      { name: 'Course', date: '2020', startDate: '2018', endDate: '2019' },
      { name: 'Club', startDate: '2018' },
    ];
    expect(await section({ custom: [{ title: 'More', entries }] })).toBe(
      'line Course ⇥ 2020, 2018 – 2019\nline Club ⇥ 2018 –',
    );
  });
});
