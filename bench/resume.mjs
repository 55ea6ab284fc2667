/** Made-up résumés of a given length, the same on every machine. */
const verbs = ['Built', 'Measured', 'Replaced', 'Wrote', 'Halved', 'Taught', 'Planned', 'Moved'];
const things = [
  'the billing service',
  'a scheduler for batch work',
  'the storage layer',
  'three reports',
  'the deployment of all services',
  'a course on queues',
];
const ends = [
  'for four teams in two countries',
  'with a tenth of the memory',
  'before the old contract ended',
  'and kept it running for six years',
  'so that nobody had to be called at night',
];
const topics = [
  'Consistent snapshots',
  'Write amplification',
  'Bounded queues',
  'Cache placement',
  'Failure detection',
  'Log compaction',
];
const venues = [
  'Journal of Made-up Systems',
  'Proceedings of the Imaginary Storage Conference',
  'Letters on Nothing in Particular',
];

const pick = (list, index) => list[index % list.length];

function highlight(index) {
  return `${pick(verbs, index)} ${pick(things, index * 5 + 1)} ${pick(ends, index * 3 + 2)}`;
}

/** Résumé of 1, 3 or 30 pages, the last with 400 publications. */
export function resumeOf(pages) {
  const posts = { 1: 2, 3: 8, 30: 19 }[pages];
  const papers = { 1: 3, 3: 14, 30: 400 }[pages];
  return {
    basics: {
      name: 'Ada Example',
      label: 'Systems engineer',
      email: 'ada@example.com',
      phone: '+44 20 7946 0000',
      url: 'https://ada.example.com',
      summary:
        'Engineer for systems that must not lose data. Ten years of storage, queues and the people who run them.',
      location: { city: 'London', countryCode: 'GB' },
      profiles: [{ network: 'GitHub', username: 'ada', url: 'https://github.com/ada' }],
    },
    work: Array.from({ length: posts }, (_, index) => ({
      name: `Engines Number ${index + 1}`,
      position: pick(['Senior engineer', 'Engineer', 'Tutor'], index),
      url: `https://engines-${index + 1}.example.com`,
      location: pick(['London', 'Turin', 'Paris'], index),
      startDate: `${2022 - index}-03`,
      endDate: `${2023 - index}-02`,
      summary: 'A company that keeps other people’s data.',
      highlights: Array.from({ length: 4 }, (_, line) => highlight(index * 4 + line)),
    })),
    education: [
      {
        institution: 'University of Somewhere',
        area: 'Mathematics',
        studyType: 'MSc',
        startDate: '2008',
        endDate: '2013',
      },
    ],
    publications: Array.from({ length: papers }, (_, index) => ({
      name: `${pick(topics, index)} in systems of ${index + 2} machines`,
      publisher: pick(venues, index),
      releaseDate: `${2023 - (index % 20)}`,
      url: `https://papers.example.com/${index}`,
      summary: `A study of how ${pick(topics, index + 2).toLowerCase()} behaves under load, with measurements on ${index + 2} machines.`,
    })),
    skills: [
      { name: 'Languages', keywords: ['Rust', 'C', 'TypeScript', 'SQL'] },
      { name: 'Systems', keywords: ['Linux', 'PostgreSQL', 'Kafka', 'Kubernetes'] },
    ],
    languages: [
      { language: 'English', fluency: 'Native speaker' },
      { language: 'French', fluency: 'Fluent' },
    ],
  };
}

/** Every text of a résumé, one a line: the same words for a script that knows nothing of résumés. */
export function wordsOf(value) {
  if (typeof value === 'string') return `${value}\n`;
  return Object.values(value).map(wordsOf).join('');
}
