/** A first résumé in Italian. */
export const it = `#
# Il Suo curriculum in un solo file. Scriva sopra ciò che trova e cancelli ciò che non serve: nessun campo è obbligatorio.
# Le date si scrivono 2021, 2021-03 o 2021-03-15. Un valore va tra virgolette solo se contiene ": " o " #", oppure comincia
# con uno dei segni - ? [ { & * ! | > % @ \`. «cvwright validate» controlla il file, «cvwright render» ne fa un PDF e un
# documento Word.

basics:
  name: Ada Lovelace
  label: Ingegnera del software
  email: ada@lovelace.example
  phone: +39 06 5555 0123
  url: https://lovelace.example
  location:
    city: Roma
    countryCode: IT
  profiles:
    - network: GitHub
      username: ada
      url: https://github.com/ada
  # «>» unisce in un paragrafo le righe che seguono.
  summary: >
    Ingegnera con dieci anni di esperienza nelle macchine calcolatrici, a suo agio tra matematica e meccanica.

# Prima il posto più recente. Un posto senza endDate è quello attuale.
work:
  - name: Macchine Analitiche S.p.A.
    position: Ingegnera capo
    location: Roma
    startDate: 2019-04
    highlights:
      - Ha scritto in **quattro settimane** il primo programma per la nuova macchina.
      - Guida una squadra di cinque persone e insegna la notazione a chi arriva.
  - name: Officine Differenza
    position: Ingegnera
    startDate: 2014-09
    endDate: 2019-03
    highlights:
      - Ha ridotto la stampa di una tavola da 40 a 6 minuti.

education:
  - institution: Università di Roma
    studyType: Laurea triennale
    area: Matematica
    startDate: 2010-10
    endDate: 2013-07

skills:
  - name: Linguaggi di programmazione
    keywords: [Rust, C, Python]
  - name: Metodi
    keywords: [collaudo, revisione del codice]

languages:
  - language: Italiano
    fluency: madrelingua
  - language: Inglese
    fluency: fluente

# Come si stampa. Altri campi: volunteer, projects, publications, awards, certificates, interests, references, custom.
meta:
  language: it
  paper: a4
`;
