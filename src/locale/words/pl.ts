import type { Words } from '../locale.ts';

/** Polish; names stand after a colon, where they need no declension. */
export const pl: Words = {
  tag: 'pl',
  resume: 'Życiorys',
  headings: {
    work: 'Doświadczenie zawodowe',
    volunteer: 'Wolontariat',
    education: 'Wykształcenie',
    projects: 'Projekty',
    publications: 'Publikacje',
    awards: 'Nagrody',
    certificates: 'Certyfikaty',
    skills: 'Umiejętności',
    languages: 'Języki',
    interests: 'Zainteresowania',
    references: 'Referencje',
  },
  labels: { courses: 'Przedmioty', grade: 'Ocena', keywords: 'Słowa kluczowe' },
  dates: {
    months: ['sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru'],
    year: '{year}',
    month: '{month} {year}',
    day: '{day} {month} {year}',
    range: '{start} – {end}',
    open: '{start} –',
    present: 'obecnie',
  },
  labelled: '{label}:',
  aside: ' ({text})',
  separator: ', ',
  together: 'wspólnie z: {people}',
  quotation: '„{text}”',
  innerQuotation: '«{text}»',
  page: 'Strona {page} z {pages}',
  portrait: 'Zdjęcie: {name}',
  countries: async () => (await import('../countries/pl.generated.ts')).countries,
};
