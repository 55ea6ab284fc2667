import type { Words } from '../locale.ts';

/** Dutch. */
export const nl: Words = {
  tag: 'nl',
  resume: 'Curriculum vitae',
  headings: {
    work: 'Werkervaring',
    volunteer: 'Vrijwilligerswerk',
    education: 'Opleiding',
    projects: 'Projecten',
    publications: 'Publicaties',
    awards: 'Onderscheidingen',
    certificates: 'Certificaten',
    skills: 'Vaardigheden',
    languages: 'Talen',
    interests: 'Interesses',
    references: 'Referenties',
  },
  labels: { courses: 'Vakken', grade: 'Cijfer', keywords: 'Trefwoorden' },
  dates: {
    months: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    year: '{year}',
    month: '{month} {year}',
    day: '{day} {month} {year}',
    range: '{start} – {end}',
    open: '{start} –',
    present: 'heden',
  },
  labelled: '{label}:',
  aside: ' ({text})',
  separator: ', ',
  together: 'met {people}',
  // CLDR has single marks outside and inside, which do not show which quotation ends.
  quotation: '“{text}”',
  innerQuotation: '‘{text}’',
  page: 'Pagina {page} van {pages}',
  portrait: 'Portret van {name}',
  countries: async () => (await import('../countries/nl.generated.ts')).countries,
};
