/**
 * Names that older versions of JSON Resume, and people's habits, have for fields, by the place of the object in the résumé:
 * an item of a list is written `[]`.
 */
const others: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': {
    experience: 'work',
    experiences: 'work',
    workExperience: 'work',
    employment: 'work',
    jobs: 'work',
    volunteering: 'volunteer',
    certifications: 'certificates',
    hobbies: 'interests',
    honors: 'awards',
    customSections: 'custom',
  },
  basics: {
    website: 'url',
    homepage: 'url',
    picture: 'image',
    photo: 'image',
    title: 'label',
    telephone: 'phone',
    mail: 'email',
  },
  'basics.location': {
    country: 'countryCode',
    zip: 'postalCode',
    postcode: 'postalCode',
    state: 'region',
    street: 'address',
  },
  'basics.profiles[]': { name: 'network', user: 'username', website: 'url', link: 'url' },
  'work[]': {
    company: 'name',
    employer: 'name',
    organization: 'name',
    title: 'position',
    role: 'position',
    website: 'url',
  },
  'work[].positions[]': { title: 'position', role: 'position', name: 'position' },
  'volunteer[]': { name: 'organization', title: 'position', role: 'position', website: 'url' },
  'education[]': {
    school: 'institution',
    university: 'institution',
    degree: 'studyType',
    major: 'area',
    gpa: 'score',
    website: 'url',
  },
  'projects[]': { title: 'name', website: 'url' },
  'publications[]': { title: 'name', website: 'url', date: 'releaseDate', journal: 'publisher' },
  'awards[]': { name: 'title', issuer: 'awarder', website: 'url' },
  'certificates[]': { title: 'name', organization: 'issuer', authority: 'issuer', website: 'url' },
  'languages[]': { name: 'language', level: 'fluency' },
  'custom[]': { name: 'title', items: 'entries' },
  'custom[].entries[]': { title: 'name', subtitle: 'description', website: 'url' },
  meta: {
    lang: 'language',
    locale: 'language',
    paperSize: 'paper',
    pageSize: 'paper',
    accent: 'accentColor',
    color: 'accentColor',
    colour: 'accentColor',
    textSize: 'fontSize',
    align: 'textAlign',
    alignment: 'textAlign',
    sectionOrder: 'sections',
    hide: 'hidden',
    smartQuotes: 'smartPunctuation',
    curlyQuotes: 'smartPunctuation',
  },
};

const names = new Map(Object.entries(others).map(([place, row]) => [place, new Map(Object.entries(row))]));

/** What JSON Resume calls a field that goes by another name; nothing when we know no other. */
export function presentName(place: string, key: string): string | undefined {
  return names.get(place)?.get(key);
}

/** The field that a text standing for a whole object goes to: `skills: [Rust]` means a skill named Rust. */
const shortForms = new Map([
  ['basics.location', 'city'],
  ['projects[]', 'name'],
  ['publications[]', 'name'],
  ['awards[]', 'title'],
  ['certificates[]', 'name'],
  ['skills[]', 'name'],
  ['languages[]', 'language'],
  ['interests[]', 'name'],
  ['custom[].entries[]', 'name'],
]);

export function shortForm(place: string): string | undefined {
  return shortForms.get(place);
}
