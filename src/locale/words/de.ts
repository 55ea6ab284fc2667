import type { Words } from '../locale.ts';

/** German, with the months abbreviated as CLDR has them inside a date. */
export const de: Words = {
  tag: 'de',
  resume: 'Lebenslauf',
  headings: {
    work: 'Berufserfahrung',
    volunteer: 'Ehrenamt',
    education: 'Ausbildung',
    projects: 'Projekte',
    publications: 'Veröffentlichungen',
    awards: 'Auszeichnungen',
    certificates: 'Zertifikate',
    skills: 'Kenntnisse',
    languages: 'Sprachen',
    interests: 'Interessen',
    references: 'Referenzen',
  },
  labels: { courses: 'Kurse', grade: 'Note', keywords: 'Stichwörter' },
  dates: {
    months: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
    year: '{year}',
    month: '{month} {year}',
    day: '{day}. {month} {year}',
    range: '{start} – {end}',
    open: '{start} –',
    present: 'heute',
  },
  labelled: '{label}:',
  aside: ' ({text})',
  separator: ', ',
  together: 'mit {people}',
  quotation: '„{text}“',
  innerQuotation: '‚{text}‘',
  // CLDR has the marks of Germany; Swiss printing has guillemets in every language.
  regions: {
    CH: { quotation: '«{text}»', innerQuotation: '‹{text}›' },
    LI: { quotation: '«{text}»', innerQuotation: '‹{text}›' },
  },
  page: 'Seite {page} von {pages}',
  portrait: 'Porträt von {name}',
  countries: async () => (await import('../countries/de.generated.ts')).countries,
};
