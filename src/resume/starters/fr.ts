/** A first résumé in French. */
export const fr = `#
# Votre CV dans un seul fichier. Remplacez ce qui s’y trouve et supprimez ce qui ne vous sert pas : tous les champs sont
# facultatifs. Les dates s’écrivent 2021, 2021-03 ou 2021-03-15. Une valeur ne se met entre guillemets que si elle contient
# ": " ou " #", ou commence par l’un des signes - ? [ { & * ! | > % @ \`. « cvwright validate » vérifie le fichier,
# « cvwright render » en fait un PDF et un document Word.

basics:
  name: Ada Lovelace
  label: Ingénieure logicielle
  email: ada@lovelace.example
  phone: +33 1 99 00 12 34
  url: https://lovelace.example
  location:
    city: Paris
    countryCode: FR
  profiles:
    - network: GitHub
      username: ada
      url: https://github.com/ada
  # « > » réunit les lignes qui suivent en un seul paragraphe.
  summary: >
    Ingénieure, dix ans d’expérience des machines à calculer, à l’aise entre mathématiques et mécanique.

# Le poste le plus récent d’abord. Un poste sans endDate est le poste actuel.
work:
  - name: Machines analytiques SA
    position: Ingénieure principale
    location: Paris
    startDate: 2019-04
    highlights:
      - A écrit en **quatre semaines** le premier programme de la nouvelle machine.
      - Dirige une équipe de cinq personnes et forme les nouveaux à la notation.
  - name: Ateliers Différence
    position: Ingénieure
    startDate: 2014-09
    endDate: 2019-03
    highlights:
      - A ramené l’impression d’une table de 40 à 6 minutes.

education:
  - institution: Université de Paris
    studyType: Licence
    area: Mathématiques
    startDate: 2010-10
    endDate: 2013-07

skills:
  - name: Langages de programmation
    keywords: [Rust, C, Python]
  - name: Méthodes
    keywords: [tests, revue de code]

languages:
  - language: Français
    fluency: langue maternelle
  - language: Anglais
    fluency: courant

# Pour l’impression. Autres champs : volunteer, projects, publications, awards, certificates, interests, references, custom.
meta:
  language: fr
  paper: a4
`;
