import type { Words } from '../locale.ts';

/** French; colons, guillemets and the like keep their no-break space. */
export const fr: Words = {
  tag: 'fr',
  resume: 'Curriculum vitæ',
  headings: {
    work: 'Expérience professionnelle',
    volunteer: 'Bénévolat',
    education: 'Formation',
    projects: 'Projets',
    publications: 'Publications',
    awards: 'Distinctions',
    certificates: 'Certifications',
    skills: 'Compétences',
    languages: 'Langues',
    interests: 'Centres d’intérêt',
    references: 'Références',
  },
  labels: { courses: 'Cours', grade: 'Note', keywords: 'Mots-clés' },
  dates: {
    months: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
    year: '{year}',
    month: '{month} {year}',
    day: '{day} {month} {year}',
    first: '1er',
    range: '{start} – {end}',
    open: '{start} –',
    present: 'aujourd’hui',
  },
  labelled: '{label}\u00A0:',
  aside: ' ({text})',
  separator: ', ',
  together: 'avec {people}',
  quotation: '«\u202F{text}\u202F»',
  // CLDR has the outer marks inside as well, where they do not show which quotation ends.
  innerQuotation: '“{text}”',
  regions: { CH: { quotation: '«\u202F{text}\u202F»', innerQuotation: '‹\u202F{text}\u202F›' } },
  page: 'Page {page} sur {pages}',
  portrait: 'Portrait : {name}',
  countries: async () => (await import('../countries/fr.generated.ts')).countries,
};
