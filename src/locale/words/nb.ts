import type { Words } from '../locale.ts';

/** Norwegian Bokmål. */
export const nb: Words = {
  tag: 'nb',
  resume: 'Curriculum vitae',
  headings: {
    work: 'Arbeidserfaring',
    volunteer: 'Frivillig arbeid',
    education: 'Utdanning',
    projects: 'Prosjekter',
    publications: 'Publikasjoner',
    awards: 'Utmerkelser',
    certificates: 'Sertifikater',
    skills: 'Ferdigheter',
    languages: 'Språk',
    interests: 'Interesser',
    references: 'Referanser',
  },
  labels: { courses: 'Kurs', grade: 'Karakter', keywords: 'Nøkkelord' },
  dates: {
    months: ['jan.', 'feb.', 'mars', 'apr.', 'mai', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.'],
    year: '{year}',
    month: '{month} {year}',
    day: '{day}. {month} {year}',
    range: '{start} – {end}',
    open: '{start} –',
    present: 'nå',
  },
  labelled: '{label}:',
  aside: ' ({text})',
  separator: ', ',
  together: 'med {people}',
  quotation: '«{text}»',
  innerQuotation: '‘{text}’',
  page: 'Side {page} av {pages}',
  portrait: 'Portrett av {name}',
  countries: async () => (await import('../countries/nb.generated.ts')).countries,
};
