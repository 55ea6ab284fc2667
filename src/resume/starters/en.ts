/** A first résumé in English. */
export const en = `#
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
