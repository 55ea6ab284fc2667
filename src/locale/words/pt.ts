import type { Words } from '../locale.ts';

/** Where quotation marks are those of Portugal (CLDR, pt-PT). */
const european = 'AO CH CV FR GQ GW LU MO MZ PT ST TL'.split(' ');

/** Portuguese, in words that Brazil and Portugal spell alike. */
export const pt: Words = {
  tag: 'pt',
  resume: 'Currículo',
  headings: {
    work: 'Experiência profissional',
    volunteer: 'Voluntariado',
    education: 'Formação',
    projects: 'Projetos',
    publications: 'Publicações',
    awards: 'Distinções',
    certificates: 'Certificados',
    skills: 'Competências',
    languages: 'Idiomas',
    interests: 'Interesses',
    references: 'Referências',
  },
  labels: { courses: 'Disciplinas', grade: 'Nota', keywords: 'Palavras-chave' },
  dates: {
    months: ['jan.', 'fev.', 'mar.', 'abr.', 'mai.', 'jun.', 'jul.', 'ago.', 'set.', 'out.', 'nov.', 'dez.'],
    year: '{year}',
    month: '{month} {year}',
    day: '{day} {month} {year}',
    range: '{start} – {end}',
    open: '{start} –',
    present: 'presente',
  },
  labelled: '{label}:',
  aside: ' ({text})',
  separator: ', ',
  together: 'com {people}',
  quotation: '“{text}”',
  innerQuotation: '‘{text}’',
  regions: Object.fromEntries(
    european.map((region) => [region, { quotation: '«{text}»', innerQuotation: '“{text}”' }]),
  ),
  page: 'Página {page} de {pages}',
  portrait: 'Retrato de {name}',
  countries: async () => (await import('../countries/pt.generated.ts')).countries,
};
