/** A first résumé in Portuguese. */
export const pt = `#
# O seu currículo num só ficheiro. Escreva por cima do que aqui está e apague o que não precisar: nenhum campo é obrigatório.
# As datas escrevem-se 2021, 2021-03 ou 2021-03-15. Um valor só leva aspas se contiver ": " ou " #", ou se começar por um dos
# sinais - ? [ { & * ! | > % @ \`. «cvwright validate» verifica o ficheiro e «cvwright render» faz dele um PDF e um documento
# do Word.

basics:
  name: Ada Lovelace
  label: Engenheira de software
  email: ada@lovelace.example
  phone: +351 210 000 123
  url: https://lovelace.example
  location:
    city: Lisboa
    countryCode: PT
  profiles:
    - network: GitHub
      username: ada
      url: https://github.com/ada
  # «>» junta num parágrafo as linhas que se seguem.
  summary: >
    Engenheira com dez anos de experiência em máquinas de calcular, à vontade entre a matemática e a mecânica.

# O cargo mais recente primeiro. Um cargo sem endDate é o atual.
work:
  - name: Máquinas Analíticas, S. A.
    position: Engenheira principal
    location: Lisboa
    startDate: 2019-04
    highlights:
      - Escreveu em **quatro semanas** o primeiro programa para a nova máquina.
      - Dirige uma equipa de cinco pessoas e ensina a notação a quem chega.
  - name: Oficinas Diferença
    position: Engenheira
    startDate: 2014-09
    endDate: 2019-03
    highlights:
      - Reduziu a impressão de uma tabela de 40 para 6 minutos.

education:
  - institution: Universidade de Lisboa
    studyType: Licenciatura
    area: Matemática
    startDate: 2010-10
    endDate: 2013-07

skills:
  - name: Linguagens de programação
    keywords: [Rust, C, Python]
  - name: Métodos
    keywords: [testes, revisão de código]

languages:
  - language: Português
    fluency: língua materna
  - language: Inglês
    fluency: fluente

# Como se imprime. Outros campos: volunteer, projects, publications, awards, certificates, interests, references, custom.
meta:
  language: pt
  paper: a4
`;
