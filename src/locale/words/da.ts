import type { Words } from '../locale.ts';

/** Danish. */
export const da: Words = {
  tag: 'da',
  resume: 'Curriculum vitae',
  headings: {
    work: 'Erhvervserfaring',
    volunteer: 'Frivilligt arbejde',
    education: 'Uddannelse',
    projects: 'Projekter',
    publications: 'Publikationer',
    awards: 'Udmærkelser',
    certificates: 'Certifikater',
    skills: 'Kompetencer',
    languages: 'Sprog',
    interests: 'Interesser',
    references: 'Referencer',
  },
  labels: { courses: 'Kurser', grade: 'Karakter', keywords: 'Nøgleord' },
  dates: {
    months: ['jan.', 'feb.', 'mar.', 'apr.', 'maj', 'jun.', 'jul.', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
    year: '{year}',
    month: '{month} {year}',
    day: '{day}. {month} {year}',
    range: '{start} – {end}',
    open: '{start} –',
    present: 'nu',
  },
  labelled: '{label}:',
  aside: ' ({text})',
  separator: ', ',
  together: 'med {people}',
  quotation: '“{text}”',
  innerQuotation: '‘{text}’',
  page: 'Side {page} af {pages}',
  portrait: 'Portræt af {name}',
  countries: async () => (await import('../countries/da.generated.ts')).countries,
};
