/** The address by which editors find the schema; it serves the newest version. */
export const schemaUrl = 'https://unpkg.com/cvwright/schema/resume.schema.json';

/** A first résumé to write over, in the language of a BCP 47 tag; English where there is none in it. */
export function starter(language = 'en'): string {
  const [primary = ''] = language.toLowerCase().split('-');
  const text = starters.get(primary) ?? english;
  return `# yaml-language-server: $schema=${schemaUrl}\n${text}`;
}

const english = `#
# Your résumé in one file. Write over what stands here, and remove what you do not need: every field may be left out.
# Dates are written 2021, 2021-03 or 2021-03-15. Values need quotes only if they hold ": " or " #", or begin with one of
# - ? [ { & * ! | > % @ \`. Check the file with "cvwright validate", make PDF and Word files with "cvwright render".

basics:
  name: Ada Lovelace
  label: Software Engineer
  email: ada@lovelace.example
  phone: +44 20 7946 0958
  url: https://lovelace.example
  location:
    city: London
    countryCode: GB
  profiles:
    - network: GitHub
      username: ada
      url: https://github.com/ada
  # ">" joins the lines that follow into one paragraph.
  summary: >
    Engineer with ten years of experience in computing machines, at home where mathematics meets mechanics.

# The latest post first. A post without endDate is the present one.
work:
  - name: Analytical Engines Ltd
    position: Senior Engineer
    location: London
    startDate: 2019-04
    highlights:
      - Wrote the first program for the new engine, in **four weeks**.
      - Leads a team of five and teaches its notation to newcomers.
  - name: Difference Works
    position: Engineer
    startDate: 2014-09
    endDate: 2019-03
    highlights:
      - Cut the time to print a table from 40 to 6 minutes.

education:
  - institution: University of London
    studyType: BSc
    area: Mathematics
    startDate: 2010-10
    endDate: 2013-07

skills:
  - name: Programming languages
    keywords: [Rust, C, Python]
  - name: Methods
    keywords: [testing, code review]

languages:
  - language: English
    fluency: native
  - language: French
    fluency: fluent

# How to print it. More fields: volunteer, projects, publications, awards, certificates, interests, references, custom.
meta:
  language: en
  paper: a4
`;

const german = `#
# Ihr Lebenslauf in einer Datei. Überschreiben Sie, was hier steht, und löschen Sie, was Sie nicht brauchen: Jedes Feld darf
# fehlen. Daten schreibt man 2021, 2021-03 oder 2021-03-15. Werte brauchen nur dann Anführungszeichen, wenn sie ": " oder
# " #" enthalten oder mit einem der Zeichen - ? [ { & * ! | > % @ \` beginnen. "cvwright validate" prüft die Datei,
# "cvwright render" macht daraus PDF und Word.

basics:
  name: Ada Lovelace
  label: Softwareentwicklerin
  email: ada@lovelace.example
  phone: +49 30 23125 014
  url: https://lovelace.example
  location:
    city: Berlin
    countryCode: DE
  profiles:
    - network: GitHub
      username: ada
      url: https://github.com/ada
  # ">" fügt die folgenden Zeilen zu einem Absatz zusammen.
  summary: >
    Entwicklerin mit zehn Jahren Erfahrung mit Rechenmaschinen, zu Hause zwischen Mathematik und Mechanik.

# Die letzte Stelle zuerst. Eine Stelle ohne endDate ist die heutige.
work:
  - name: Analytische Maschinen GmbH
    position: Leitende Entwicklerin
    location: Berlin
    startDate: 2019-04
    highlights:
      - Schrieb in **vier Wochen** das erste Programm für die neue Maschine.
      - Leitet ein Team von fünf und bringt Neuen die Notation bei.
  - name: Differenzwerke
    position: Entwicklerin
    startDate: 2014-09
    endDate: 2019-03
    highlights:
      - Verkürzte den Druck einer Tabelle von 40 auf 6 Minuten.

education:
  - institution: Universität Musterstadt
    studyType: B. Sc.
    area: Mathematik
    startDate: 2010-10
    endDate: 2013-07

skills:
  - name: Programmiersprachen
    keywords: [Rust, C, Python]
  - name: Methoden
    keywords: [Tests, Code-Reviews]

languages:
  - language: Deutsch
    fluency: Muttersprache
  - language: Englisch
    fluency: fließend

# Wie gedruckt wird. Weitere Felder: volunteer, projects, publications, awards, certificates, interests, references, custom.
meta:
  language: de
  paper: a4
`;

const starters = new Map([
  ['en', english],
  ['de', german],
]);
