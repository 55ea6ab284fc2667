import type { Words } from '../locale.ts';

/** Where quotation marks are those of English (CLDR, es-419); in the United States too, where CLDR alone has guillemets. */
const american = '419 AR BO BR BZ CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE'.split(' ');

/** Spanish. */
export const es: Words = {
  tag: 'es',
  resume: 'Currículum',
  headings: {
    work: 'Experiencia',
    volunteer: 'Voluntariado',
    education: 'Formación',
    projects: 'Proyectos',
    publications: 'Publicaciones',
    awards: 'Premios',
    certificates: 'Certificaciones',
    skills: 'Competencias',
    languages: 'Idiomas',
    interests: 'Intereses',
    references: 'Referencias',
  },
  labels: { courses: 'Asignaturas', grade: 'Calificación', keywords: 'Palabras clave' },
  dates: {
    months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'],
    year: '{year}',
    month: '{month} {year}',
    day: '{day} {month} {year}',
    range: '{start} – {end}',
    open: '{start} –',
    present: 'actualidad',
  },
  labelled: '{label}:',
  aside: ' ({text})',
  separator: ', ',
  together: 'con {people}',
  // CLDR has the English marks in Spain as well; the Academies' Ortografía puts these first.
  quotation: '«{text}»',
  innerQuotation: '“{text}”',
  regions: Object.fromEntries(
    american.map((region) => [region, { quotation: '“{text}”', innerQuotation: '‘{text}’' }]),
  ),
  page: 'Página {page} de {pages}',
  portrait: 'Retrato de {name}',
  countries: async () => (await import('../countries/es.generated.ts')).countries,
};
