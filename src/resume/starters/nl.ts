/** A first résumé in Dutch. */
export const nl = `#
# Uw cv in één bestand. Schrijf over wat hier staat en verwijder wat u niet nodig hebt: elk veld mag ontbreken. Datums schrijft
# u als 2021, 2021-03 of 2021-03-15. Een waarde krijgt alleen aanhalingstekens als er ": " of " #" in staat, of als zij begint
# met een van de tekens - ? [ { & * ! | > % @ \`. "cvwright validate" controleert het bestand, "cvwright render" maakt er een
# pdf en een Word-document van.

basics:
  name: Ada Lovelace
  label: Softwareontwikkelaar
  email: ada@lovelace.example
  phone: +31 20 555 0123
  url: https://lovelace.example
  location:
    city: Amsterdam
    countryCode: NL
  profiles:
    - network: GitHub
      username: ada
      url: https://github.com/ada
  # ">" voegt de regels die volgen samen tot één alinea.
  summary: >
    Ontwikkelaar met tien jaar ervaring met rekenmachines, thuis waar wiskunde en mechanica elkaar raken.

# De laatste baan eerst. Een baan zonder endDate is de huidige.
work:
  - name: Analytische Machines BV
    position: Hoofdontwikkelaar
    location: Amsterdam
    startDate: 2019-04
    highlights:
      - Schreef in **vier weken** het eerste programma voor de nieuwe machine.
      - Leidt een team van vijf en leert nieuwkomers de notatie.
  - name: Verschilwerken
    position: Ontwikkelaar
    startDate: 2014-09
    endDate: 2019-03
    highlights:
      - Bracht het drukken van een tabel terug van 40 naar 6 minuten.

education:
  - institution: Universiteit van Amsterdam
    studyType: Bachelor
    area: Wiskunde
    startDate: 2010-10
    endDate: 2013-07

skills:
  - name: Programmeertalen
    keywords: [Rust, C, Python]
  - name: Methoden
    keywords: [tests, codereviews]

languages:
  - language: Nederlands
    fluency: moedertaal
  - language: Engels
    fluency: vloeiend

# Hoe het wordt afgedrukt. Andere velden: volunteer, projects, publications, awards, certificates, interests, references, custom.
meta:
  language: nl
  paper: a4
`;
