import type { Words } from '../locale.ts';

/** Swedish. */
export const sv: Words = {
  tag: 'sv',
  resume: 'Meritförteckning',
  headings: {
    work: 'Arbetslivserfarenhet',
    volunteer: 'Ideellt arbete',
    education: 'Utbildning',
    projects: 'Projekt',
    publications: 'Publikationer',
    awards: 'Utmärkelser',
    certificates: 'Certifikat',
    skills: 'Kompetenser',
    languages: 'Språk',
    interests: 'Intressen',
    references: 'Referenser',
  },
  labels: { courses: 'Kurser', grade: 'Betyg', keywords: 'Nyckelord' },
  dates: {
    months: ['jan.', 'feb.', 'mars', 'apr.', 'maj', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
    year: '{year}',
    month: '{month} {year}',
    day: '{day} {month} {year}',
    range: '{start} – {end}',
    open: '{start} –',
    present: 'nu',
  },
  labelled: '{label}:',
  aside: ' ({text})',
  separator: ', ',
  together: 'med {people}',
  quotation: '”{text}”',
  innerQuotation: '’{text}’',
  page: 'Sida {page} av {pages}',
  portrait: 'Porträtt av {name}',
  countries: async () => (await import('../countries/sv.generated.ts')).countries,
};
