/** A first résumé in German. */
export const de = `#
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
