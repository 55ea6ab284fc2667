/** A first résumé in Spanish. */
export const es = `#
# Su currículum en un solo archivo. Escriba encima de lo que hay y borre lo que no necesite: ningún campo es obligatorio.
# Las fechas se escriben 2021, 2021-03 o 2021-03-15. Un valor solo lleva comillas si contiene ": " o " #", o si empieza por
# uno de los signos - ? [ { & * ! | > % @ \`. «cvwright validate» comprueba el archivo y «cvwright render» hace de él un PDF
# y un documento de Word.

basics:
  name: Ada Lovelace
  label: Ingeniera de software
  email: ada@lovelace.example
  phone: +34 910 000 123
  url: https://lovelace.example
  location:
    city: Madrid
    countryCode: ES
  profiles:
    - network: GitHub
      username: ada
      url: https://github.com/ada
  # «>» une en un párrafo las líneas que siguen.
  summary: >
    Ingeniera con diez años de experiencia en máquinas de cálculo, entre las matemáticas y la mecánica.

# El último puesto primero. Un puesto sin endDate es el actual.
work:
  - name: Máquinas Analíticas, S. A.
    position: Ingeniera principal
    location: Madrid
    startDate: 2019-04
    highlights:
      - Escribió en **cuatro semanas** el primer programa para la nueva máquina.
      - Dirige un equipo de cinco personas y enseña la notación a quienes llegan.
  - name: Talleres Diferencia
    position: Ingeniera
    startDate: 2014-09
    endDate: 2019-03
    highlights:
      - Redujo la impresión de una tabla de 40 a 6 minutos.

education:
  - institution: Universidad de Madrid
    studyType: Grado
    area: Matemáticas
    startDate: 2010-10
    endDate: 2013-07

skills:
  - name: Lenguajes de programación
    keywords: [Rust, C, Python]
  - name: Métodos
    keywords: [pruebas, revisión de código]

languages:
  - language: Español
    fluency: lengua materna
  - language: Inglés
    fluency: fluido

# Cómo se imprime. Otros campos: volunteer, projects, publications, awards, certificates, interests, references, custom.
meta:
  language: es
  paper: a4
`;
