import { folded } from '../diagnostics/folded.ts';

/** Names that other formats have for the beginning and the end of a time. */
const span = {
  start: 'startDate',
  begin: 'startDate',
  from: 'startDate',
  since: 'startDate',
  end: 'endDate',
  until: 'endDate',
  to: 'endDate',
} as const;

/** Names that other formats have for a list of what was done. */
const deeds = {
  responsibilities: 'highlights',
  tasks: 'highlights',
  duties: 'highlights',
  bullets: 'highlights',
  bulletPoints: 'highlights',
  achievements: 'highlights',
  accomplishments: 'highlights',
} as const;

const address = { website: 'url', link: 'url' } as const;

/**
 * Names that older versions of JSON Resume, other formats and people's habits have for fields, by the place of the object in
 * the résumé: an item of a list is written `[]`.
 */
const others: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': {
    experience: 'work',
    experiences: 'work',
    workExperience: 'work',
    professionalExperience: 'work',
    workHistory: 'work',
    employment: 'work',
    employmentHistory: 'work',
    jobs: 'work',
    volunteering: 'volunteer',
    volunteerWork: 'volunteer',
    schools: 'education',
    certifications: 'certificates',
    hobbies: 'interests',
    honors: 'awards',
    honours: 'awards',
    customSections: 'custom',
  },
  basics: {
    ...address,
    homepage: 'url',
    picture: 'image',
    photo: 'image',
    avatar: 'image',
    title: 'label',
    jobTitle: 'label',
    headline: 'label',
    telephone: 'phone',
    phoneNumber: 'phone',
    mobile: 'phone',
    cell: 'phone',
    tel: 'phone',
    mail: 'email',
    emailAddress: 'email',
    fullName: 'name',
    about: 'summary',
    bio: 'summary',
  },
  'basics.location': {
    country: 'countryCode',
    zip: 'postalCode',
    zipCode: 'postalCode',
    postcode: 'postalCode',
    town: 'city',
    state: 'region',
    province: 'region',
    street: 'address',
  },
  'basics.profiles[]': {
    ...address,
    name: 'network',
    platform: 'network',
    user: 'username',
    handle: 'username',
  },
  'work[]': {
    ...address,
    ...span,
    ...deeds,
    company: 'name',
    employer: 'name',
    organization: 'name',
    organisation: 'name',
    title: 'position',
    jobTitle: 'position',
    role: 'position',
    technologies: 'keywords',
    tags: 'keywords',
  },
  'work[].positions[]': {
    ...address,
    ...span,
    ...deeds,
    title: 'position',
    jobTitle: 'position',
    role: 'position',
    name: 'position',
    technologies: 'keywords',
    tags: 'keywords',
  },
  'volunteer[]': {
    ...address,
    ...span,
    ...deeds,
    name: 'organization',
    organisation: 'organization',
    title: 'position',
    role: 'position',
  },
  'education[]': {
    ...address,
    ...span,
    school: 'institution',
    university: 'institution',
    college: 'institution',
    degree: 'studyType',
    major: 'area',
    fieldOfStudy: 'area',
    gpa: 'score',
    grade: 'score',
    coursework: 'courses',
    achievements: 'highlights',
  },
  'projects[]': {
    ...address,
    ...span,
    ...deeds,
    title: 'name',
    technologies: 'keywords',
    tags: 'keywords',
  },
  'publications[]': {
    ...address,
    title: 'name',
    date: 'releaseDate',
    year: 'releaseDate',
    journal: 'publisher',
  },
  'awards[]': { ...address, name: 'title', issuer: 'awarder', year: 'date' },
  'certificates[]': { ...address, title: 'name', organization: 'issuer', authority: 'issuer', year: 'date' },
  'skills[]': { tags: 'keywords' },
  'languages[]': { name: 'language', level: 'fluency', proficiency: 'fluency' },
  'interests[]': { tags: 'keywords' },
  'references[]': { quote: 'reference', testimonial: 'reference' },
  'custom[]': { name: 'title', items: 'entries' },
  'custom[].entries[]': {
    ...address,
    start: 'startDate',
    end: 'endDate',
    title: 'name',
    subtitle: 'description',
    year: 'date',
  },
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

/** The same for a key that is such a name in another spelling: `Job_Title` is `jobTitle`. */
export function likelyName(place: string, key: string): string | undefined {
  const wanted = folded(key);
  return [...(names.get(place) ?? [])].find(([other]) => folded(other) === wanted)?.[1];
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
