import type { Words } from '../locale.ts';

/** Italian. */
export const it: Words = {
  tag: 'it',
  resume: 'Curriculum vitae',
  headings: {
    work: 'Esperienza',
    volunteer: 'Volontariato',
    education: 'Istruzione',
    projects: 'Progetti',
    publications: 'Pubblicazioni',
    awards: 'Riconoscimenti',
    certificates: 'Certificazioni',
    skills: 'Competenze',
    languages: 'Lingue',
    interests: 'Interessi',
    references: 'Referenze',
  },
  labels: { courses: 'Corsi', grade: 'Voto', keywords: 'Parole chiave' },
  dates: {
    months: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
    year: '{year}',
    month: '{month} {year}',
    day: '{day} {month} {year}',
    first: '1º',
    range: '{start} – {end}',
    open: '{start} –',
    present: 'oggi',
  },
  labelled: '{label}:',
  aside: ' ({text})',
  separator: ', ',
  together: 'con {people}',
  quotation: '«{text}»',
  innerQuotation: '“{text}”',
  // CLDR has the marks of Italy; Swiss printing has single guillemets inside in every language.
  regions: { CH: { quotation: '«{text}»', innerQuotation: '‹{text}›' } },
  page: 'Pagina {page} di {pages}',
  portrait: 'Ritratto di {name}',
  countries: async () => (await import('../countries/it.generated.ts')).countries,
};
