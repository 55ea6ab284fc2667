import type { DateWords, Words } from '../locale.ts';

const dates: DateWords = {
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  year: '{year}',
  month: '{month} {year}',
  day: '{day} {month} {year}',
  range: '{start} – {end}',
  open: '{start} –',
  present: 'present',
};

/** English; day before month, which no reader can mistake once the month is a word, and after it where people are used to that. */
export const en: Words = {
  tag: 'en',
  resume: 'Résumé',
  headings: {
    work: 'Experience',
    volunteer: 'Volunteering',
    education: 'Education',
    projects: 'Projects',
    publications: 'Publications',
    awards: 'Awards',
    certificates: 'Certificates',
    skills: 'Skills',
    languages: 'Languages',
    interests: 'Interests',
    references: 'References',
  },
  labels: { courses: 'Courses', grade: 'Grade', keywords: 'Keywords' },
  dates,
  regions: { US: { dates: { ...dates, day: '{month} {day}, {year}' } } },
  labelled: '{label}:',
  aside: ' ({text})',
  separator: ', ',
  together: 'with {people}',
  quotation: '“{text}”',
  innerQuotation: '‘{text}’',
  page: 'Page {page} of {pages}',
  portrait: 'Portrait of {name}',
  countries: async () => (await import('../countries/en.generated.ts')).countries,
};
