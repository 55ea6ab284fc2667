import { folded } from '../../diagnostics/folded.ts';
import { likelyName } from '../names.ts';

const inTwo = 'write it as startDate and endDate';
const time = { dates: inTwo, date: inTwo, period: inTwo, duration: inTwo, timeframe: inTwo };
const somewhere = { city: 'did you mean "location"?', place: 'did you mean "location"?' };
const ofDegree = 'put the year of the degree into endDate';
const wholeName = 'write the whole name into name';
const networks =
  'linkedin github gitlab bitbucket twitter mastodon bluesky xing facebook instagram youtube stackoverflow medium orcid researchgate googlescholar behance dribbble kaggle';

/** Where the data of fields goes that other formats have and a résumé has in another form, by the place of the object. */
const counterparts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': {
    ...everyOf(networks, 'list it under basics.profiles, with network, username and url'),
    contact: 'a résumé has it under basics',
    personal: 'a résumé has it under basics',
    personalinfo: 'a résumé has it under basics',
    personalinformation: 'a résumé has it under basics',
    profile: 'a résumé has it under basics, as summary',
    objective: 'a résumé has it under basics, as summary',
    technologies: 'did you mean "skills"?',
    competencies: 'did you mean "skills"?',
    papers: 'did you mean "publications"?',
    articles: 'did you mean "publications"?',
    referees: 'did you mean "references"?',
    licenses: 'did you mean "certificates"?',
  },
  basics: {
    ...everyOf(networks, 'list it under profiles, with network, username and url'),
    links: 'did you mean "profiles"?',
    social: 'did you mean "profiles"?',
    socials: 'did you mean "profiles"?',
    firstname: wholeName,
    lastname: wholeName,
    surname: wholeName,
    position: 'did you mean "label"?',
    role: 'did you mean "label"?',
    objective: 'did you mean "summary"?',
  },
  'work[]': { ...time, ...somewhere, roles: 'did you mean "positions"?' },
  'work[].positions[]': { ...time, ...somewhere },
  'volunteer[]': { ...time, ...somewhere },
  'education[]': { ...time, ...somewhere, year: ofDegree, graduation: ofDegree, graduationdate: ofDegree },
  'projects[]': {
    ...time,
    repository: 'did you mean "url"?',
    repo: 'did you mean "url"?',
    github: 'did you mean "url"?',
  },
  'publications[]': { doi: 'write it as url: https://doi.org/…' },
  'skills[]': {
    languages: 'did you mean "keywords"?',
    frameworks: 'did you mean "keywords"?',
    libraries: 'did you mean "keywords"?',
    technologies: 'did you mean "keywords"?',
    tools: 'did you mean "keywords"?',
    items: 'did you mean "keywords"?',
  },
  'references[]': {
    ...everyOf(
      'email mail phone telephone mobile position title jobtitle role company organization organisation employer relationship relation contact address location url website',
      'write it into reference, the text',
    ),
    text: 'did you mean "reference"?',
  },
  'custom[].entries[]': { dates: inTwo, period: inTwo, duration: inTwo },
};

/** What to do with a field of another format that no field of ours stands for as it is. */
export function counterpart(place: string, key: string): string | undefined {
  const row = counterparts[place];
  const name = folded(key);
  if (row && Object.hasOwn(row, name)) return row[name];
  const ofPerson = place === '' ? likelyName('basics', key) : undefined;
  return ofPerson && `a résumé has it under basics, as ${ofPerson}`;
}

function everyOf(keys: string, hint: string): Readonly<Record<string, string>> {
  return Object.fromEntries(keys.split(' ').map((key) => [key, hint]));
}
