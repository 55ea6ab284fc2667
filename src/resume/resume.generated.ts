// Made from schema/resume.schema.json by `npm run generate`; change the schema instead.

/** The keys of the sections, in the schema's order. */
export const sectionIds = [
  'work',
  'volunteer',
  'education',
  'projects',
  'publications',
  'awards',
  'certificates',
  'skills',
  'languages',
  'interests',
  'references',
] as const;

export type SectionId = (typeof sectionIds)[number];

/**
 * A résumé in the shape of JSON Resume 1.3.1. Fields that JSON Resume does not have say so: "cvwright addition".
 */
export interface Resume {
  /**
   * Address of the schema that this file follows.
   */
  readonly $schema?: string;
  readonly basics?: Basics;
  /**
   * Your posts, the latest first.
   */
  readonly work?: readonly Work[];
  /**
   * Unpaid work, the latest first.
   */
  readonly volunteer?: readonly Volunteer[];
  /**
   * Your studies, the latest first.
   */
  readonly education?: readonly Education[];
  /**
   * Projects worth naming.
   */
  readonly projects?: readonly Project[];
  /**
   * What you have published.
   */
  readonly publications?: readonly Publication[];
  /**
   * Prizes and honours.
   */
  readonly awards?: readonly Award[];
  /**
   * Certificates and licences.
   */
  readonly certificates?: readonly Certificate[];
  /**
   * What you can do.
   */
  readonly skills?: readonly Skill[];
  /**
   * The languages you speak.
   */
  readonly languages?: readonly Language[];
  /**
   * What you do besides work.
   */
  readonly interests?: readonly Interest[];
  /**
   * Who speaks for you.
   */
  readonly references?: readonly Reference[];
  /**
   * cvwright addition: sections of your own.
   */
  readonly custom?: readonly CustomSection[];
  readonly meta?: Meta;
}
/**
 * Who you are and how to reach you.
 */
export interface Basics {
  /**
   * Your full name, as it stands at the head of the résumé. Leave it out for an anonymous application.
   */
  readonly name?: string;
  /**
   * Your profession in a few words, under the name.
   */
  readonly label?: string;
  /**
   * File name of a photo (JPEG or PNG) in the folder of the résumé. It is printed where meta.photo or --photo asks for it.
   */
  readonly image?: string;
  /**
   * Your e-mail address.
   */
  readonly email?: string;
  /**
   * Your telephone number, in any notation.
   */
  readonly phone?: string;
  /**
   * Your own page. With its scheme: https://…
   */
  readonly url?: string;
  readonly location?: Location;
  /**
   * Your accounts on networks that an employer may look at.
   */
  readonly profiles?: readonly Profile[];
  /**
   * Two or three sentences about you. Blank lines part paragraphs; lines that begin with "- " make a list, indented ones a list inside an item.
   */
  readonly summary?: string;
}
/**
 * Where you live.
 */
export interface Location {
  /**
   * Street and number; a line end starts a new line.
   */
  readonly address?: string;
  /**
   * The postal code, as written in its country.
   */
  readonly postalCode?: string;
  /**
   * The town or city.
   */
  readonly city?: string;
  /**
   * State, province or county.
   */
  readonly region?: string;
  /**
   * The country as two letters of ISO 3166-1.
   */
  readonly countryCode?: string;
}
/**
 * One account on a network.
 */
export interface Profile {
  /**
   * The network’s name.
   */
  readonly network?: string;
  /**
   * Your name there.
   */
  readonly username?: string;
  /**
   * The page of your profile. With its scheme: https://…
   */
  readonly url?: string;
}
/**
 * A post, or several posts at one employer.
 */
export interface Work {
  /**
   * Name of the employer.
   */
  readonly name?: string;
  /**
   * The post you held.
   */
  readonly position?: string;
  /**
   * Where you worked.
   */
  readonly location?: string;
  /**
   * What the employer does, in a few words.
   */
  readonly description?: string;
  /**
   * The employer’s page. With its scheme: https://…
   */
  readonly url?: string;
  /**
   * When you began. Year, year and month, or full date: 2021, 2021-03 or 2021-03-15.
   */
  readonly startDate?: string;
  /**
   * When you left; leave it out for where you still work. Year, year and month, full date, or "present" (in any language cvwright speaks) for what still goes on.
   */
  readonly endDate?: string;
  /**
   * What you were responsible for, in a sentence or two.
   */
  readonly summary?: string;
  /**
   * One achievement or duty per item; Markdown emphasis, code and links are understood.
   *
   * Items: One achievement or duty.
   */
  readonly highlights?: readonly string[];
  /**
   * cvwright addition: Tools and subjects of this work.
   *
   * Items: One keyword.
   */
  readonly keywords?: readonly string[];
  /**
   * cvwright addition: several posts at this employer, the latest first; the entry itself then gives employer, place and website.
   */
  readonly positions?: readonly Position[];
  /**
   * cvwright addition: “before” begins a new page with this entry.
   */
  readonly pageBreak?: 'before';
}
/**
 * One of several posts at the same employer.
 */
export interface Position {
  /**
   * The post you held.
   */
  readonly position?: string;
  /**
   * Where you worked, if it differs from the employer’s.
   */
  readonly location?: string;
  /**
   * A page about this work. With its scheme: https://…
   */
  readonly url?: string;
  /**
   * When you took the post. Year, year and month, or full date: 2021, 2021-03 or 2021-03-15.
   */
  readonly startDate?: string;
  /**
   * When you left the post; leave it out while you hold it. Year, year and month, full date, or "present" (in any language cvwright speaks) for what still goes on.
   */
  readonly endDate?: string;
  /**
   * What you were responsible for.
   */
  readonly summary?: string;
  /**
   * One achievement or duty per item; Markdown emphasis, code and links are understood.
   *
   * Items: One achievement or duty.
   */
  readonly highlights?: readonly string[];
  /**
   * Tools and subjects of this post.
   *
   * Items: One keyword.
   */
  readonly keywords?: readonly string[];
}
/**
 * Unpaid work.
 */
export interface Volunteer {
  /**
   * Name of the organisation.
   */
  readonly organization?: string;
  /**
   * What you did there.
   */
  readonly position?: string;
  /**
   * cvwright addition: where it was.
   */
  readonly location?: string;
  /**
   * The organisation’s page. With its scheme: https://…
   */
  readonly url?: string;
  /**
   * When you began. Year, year and month, or full date: 2021, 2021-03 or 2021-03-15.
   */
  readonly startDate?: string;
  /**
   * When you stopped; leave it out for what you still do. Year, year and month, full date, or "present" (in any language cvwright speaks) for what still goes on.
   */
  readonly endDate?: string;
  /**
   * What it was about.
   */
  readonly summary?: string;
  /**
   * One achievement or duty per item; Markdown emphasis, code and links are understood.
   *
   * Items: One achievement or duty.
   */
  readonly highlights?: readonly string[];
  /**
   * cvwright addition: Subjects of this work.
   *
   * Items: One keyword.
   */
  readonly keywords?: readonly string[];
  /**
   * cvwright addition: “before” begins a new page with this entry.
   */
  readonly pageBreak?: 'before';
}
/**
 * A degree, an apprenticeship or a course of study.
 */
export interface Education {
  /**
   * School, college or university.
   */
  readonly institution?: string;
  /**
   * The kind of study or the degree.
   */
  readonly studyType?: string;
  /**
   * What you studied.
   */
  readonly area?: string;
  /**
   * cvwright addition: where it was.
   */
  readonly location?: string;
  /**
   * The institution’s page. With its scheme: https://…
   */
  readonly url?: string;
  /**
   * When you began. Year, year and month, or full date: 2021, 2021-03 or 2021-03-15.
   */
  readonly startDate?: string;
  /**
   * When you finished or will finish. Year, year and month, full date, or "present" (in any language cvwright speaks) for what still goes on.
   */
  readonly endDate?: string;
  /**
   * Grade or average, as your school writes it.
   */
  readonly score?: string;
  /**
   * cvwright addition: a sentence about the studies, such as the thesis.
   */
  readonly summary?: string;
  /**
   * cvwright addition: One achievement per item.
   *
   * Items: One achievement or duty.
   */
  readonly highlights?: readonly string[];
  /**
   * Courses worth naming.
   *
   * Items: One course.
   */
  readonly courses?: readonly string[];
  /**
   * cvwright addition: “before” begins a new page with this entry.
   */
  readonly pageBreak?: 'before';
}
/**
 * A project of your own, of an employer or of a community.
 */
export interface Project {
  /**
   * The project’s name.
   */
  readonly name?: string;
  /**
   * What it is, in a sentence.
   */
  readonly description?: string;
  /**
   * cvwright addition: where it was.
   */
  readonly location?: string;
  /**
   * The project’s page. With its scheme: https://…
   */
  readonly url?: string;
  /**
   * When it began. Year, year and month, or full date: 2021, 2021-03 or 2021-03-15.
   */
  readonly startDate?: string;
  /**
   * When it ended. Year, year and month, full date, or "present" (in any language cvwright speaks) for what still goes on.
   */
  readonly endDate?: string;
  /**
   * What you were in it.
   *
   * Items: One role.
   */
  readonly roles?: readonly string[];
  /**
   * The company or organisation it was for.
   */
  readonly entity?: string;
  /**
   * What kind of project it is.
   */
  readonly type?: string;
  /**
   * cvwright addition: more about it than the description says.
   */
  readonly summary?: string;
  /**
   * One feature or achievement per item.
   *
   * Items: One achievement or duty.
   */
  readonly highlights?: readonly string[];
  /**
   * Tools and subjects.
   *
   * Items: One keyword.
   */
  readonly keywords?: readonly string[];
  /**
   * cvwright addition: “before” begins a new page with this entry.
   */
  readonly pageBreak?: 'before';
}
/**
 * A paper, an article, a book.
 */
export interface Publication {
  /**
   * The publication’s title.
   */
  readonly name?: string;
  /**
   * cvwright addition: all authors in order, you among them.
   *
   * Items: One author.
   */
  readonly authors?: readonly string[];
  /**
   * Journal, conference or publisher.
   */
  readonly publisher?: string;
  /**
   * When it appeared. Year, year and month, or full date: 2021, 2021-03 or 2021-03-15.
   */
  readonly releaseDate?: string;
  /**
   * Where it can be read. With its scheme: https://…
   */
  readonly url?: string;
  /**
   * What it says, in a sentence.
   */
  readonly summary?: string;
}
/**
 * A prize or an honour.
 */
export interface Award {
  /**
   * The award’s name.
   */
  readonly title?: string;
  /**
   * Who gave it.
   */
  readonly awarder?: string;
  /**
   * When you received it. Year, year and month, or full date: 2021, 2021-03 or 2021-03-15.
   */
  readonly date?: string;
  /**
   * cvwright addition: a page about the award. With its scheme: https://…
   */
  readonly url?: string;
  /**
   * What it was for.
   */
  readonly summary?: string;
}
/**
 * A certificate or licence.
 */
export interface Certificate {
  /**
   * The certificate’s name.
   */
  readonly name?: string;
  /**
   * Who issued it.
   */
  readonly issuer?: string;
  /**
   * When you received it. Year, year and month, or full date: 2021, 2021-03 or 2021-03-15.
   */
  readonly date?: string;
  /**
   * Where it can be verified. With its scheme: https://…
   */
  readonly url?: string;
  /**
   * cvwright addition: what it covers.
   */
  readonly summary?: string;
}
/**
 * A skill, or a group of skills under one name.
 */
export interface Skill {
  /**
   * The skill or the group.
   */
  readonly name?: string;
  /**
   * How well you know it.
   */
  readonly level?: string;
  /**
   * What belongs to it.
   *
   * Items: One keyword.
   */
  readonly keywords?: readonly string[];
  /**
   * cvwright addition: a sentence about it.
   */
  readonly summary?: string;
}
/**
 * A language that you speak.
 */
export interface Language {
  /**
   * Its name.
   */
  readonly language?: string;
  /**
   * How well you speak it.
   */
  readonly fluency?: string;
  /**
   * cvwright addition: Certificates or details.
   *
   * Items: One keyword.
   */
  readonly keywords?: readonly string[];
}
/**
 * What you do besides work.
 */
export interface Interest {
  /**
   * The interest.
   */
  readonly name?: string;
  /**
   * Details.
   *
   * Items: One keyword.
   */
  readonly keywords?: readonly string[];
  /**
   * cvwright addition: a sentence about it.
   */
  readonly summary?: string;
}
/**
 * Someone who speaks for you.
 */
export interface Reference {
  /**
   * Who it is, with the position if you like.
   */
  readonly name?: string;
  /**
   * What they say about you.
   */
  readonly reference?: string;
}
/**
 * cvwright addition: a section of your own, with any title.
 */
export interface CustomSection {
  /**
   * The heading of the section.
   */
  readonly title: string;
  /**
   * A short name for use in meta.sections, meta.titles and meta.hidden; its title serves when there is none.
   */
  readonly id?: string;
  /**
   * Text under the heading.
   */
  readonly summary?: string;
  /**
   * A plain list under the heading.
   *
   * Items: One achievement or duty.
   */
  readonly highlights?: readonly string[];
  /**
   * A line of keywords under the heading.
   *
   * Items: One keyword.
   */
  readonly keywords?: readonly string[];
  /**
   * The entries of the section.
   */
  readonly entries?: readonly CustomEntry[];
}
/**
 * An entry of a custom section: a talk, a patent, an exhibition.
 */
export interface CustomEntry {
  /**
   * What it is.
   */
  readonly name?: string;
  /**
   * The event, the organisation, the occasion.
   */
  readonly description?: string;
  /**
   * Others who took part: co-speakers, co-authors.
   *
   * Items: One person.
   */
  readonly people?: readonly string[];
  /**
   * Where it was.
   */
  readonly location?: string;
  /**
   * When it was. Year, year and month, or full date: 2021, 2021-03 or 2021-03-15.
   */
  readonly date?: string;
  /**
   * When it began, if it took long. Year, year and month, or full date: 2021, 2021-03 or 2021-03-15.
   */
  readonly startDate?: string;
  /**
   * When it ended. Year, year and month, full date, or "present" (in any language cvwright speaks) for what still goes on.
   */
  readonly endDate?: string;
  /**
   * A page about it: slides, a recording. With its scheme: https://…
   */
  readonly url?: string;
  /**
   * What you were in it.
   *
   * Items: One role.
   */
  readonly roles?: readonly string[];
  /**
   * What it was about.
   */
  readonly summary?: string;
  /**
   * One point per item.
   *
   * Items: One achievement or duty.
   */
  readonly highlights?: readonly string[];
  /**
   * Tools and subjects.
   *
   * Items: One keyword.
   */
  readonly keywords?: readonly string[];
  /**
   * cvwright addition: “before” begins a new page with this entry.
   */
  readonly pageBreak?: 'before';
}
/**
 * About this file, and how to render it.
 */
export interface Meta {
  /**
   * Where the latest version of this file is. With its scheme: https://…
   */
  readonly canonical?: string;
  /**
   * Version of this file.
   */
  readonly version?: string;
  /**
   * When this file was last changed: YYYY-MM-DDThh:mm:ss.
   */
  readonly lastModified?: string;
  /**
   * cvwright addition: name of the design.
   */
  readonly theme?: string;
  /**
   * cvwright addition: language of the text and of the headings, as a BCP 47 tag.
   */
  readonly language?: string;
  /**
   * cvwright addition: paper size. Without it Letter for an address in the United States, Canada, Mexico and the other countries that use it, or for a language such as en-US where no country is named, and A4 elsewhere.
   */
  readonly paper?: 'a4' | 'letter';
  /**
   * cvwright addition: the colour of headings and marks, as six hexadecimal digits in quotes. One that is too pale to read is replaced by the nearest shade with a contrast of 4.5 with white.
   */
  readonly accentColor?: string;
  /**
   * cvwright addition: size of running text in points, from 9pt to 12pt; all other sizes and distances change with it.
   */
  readonly fontSize?: string;
  /**
   * cvwright addition: white space around the text in mm, cm, in or pt, from 10mm to 50mm: one length for all sides, or two, for above and below and for left and right.
   */
  readonly margins?: string;
  /**
   * cvwright addition: start leaves the lines of running text uneven at their end, justify makes them end at the margin.
   */
  readonly textAlign?: 'start' | 'justify';
  /**
   * cvwright addition: true divides long words of running text at the end of a line, by the rules of the résumé's language; without it words stay whole, and those who search for them find them.
   */
  readonly hyphenation?: 'true' | 'false';
  /**
   * cvwright addition: font families to use in place of the theme’s, among those that come with the program and those in the folder given with --font-dir. Names of families, as “Source Serif 4”, never of files.
   */
  fonts?: {
    /**
     * Family of the running text and all that is set in the same one.
     */
    readonly text?: string;
    /**
     * Family of the section headings.
     */
    readonly headings?: string;
  };
  /**
   * cvwright addition: these sections come first, in this order; the others follow in the usual one. Custom sections are named by id or title.
   *
   * Items: A section’s key, or a custom section’s id.
   */
  readonly sections?: readonly string[];
  /**
   * cvwright addition: headings of your own: section to title.
   */
  titles?: {
    /**
     * The heading to print.
     */
    readonly [k: string]: string | undefined;
  };
  /**
   * cvwright addition: these sections are kept in the file and not printed.
   *
   * Items: A section’s key, or a custom section’s id.
   */
  readonly hidden?: readonly string[];
  /**
   * cvwright addition: each of these sections begins a new page.
   *
   * Items: A section’s key, or a custom section’s id.
   */
  readonly pageBreaks?: readonly string[];
  /**
   * cvwright addition: “page” leaves the name out of the foot of the second and later pages, where a number stands alone.
   */
  readonly footer?: 'name' | 'page';
  /**
   * cvwright addition: true prints straight quotes, apostrophes, -- and ... as curly quotes, apostrophes, dashes and an ellipsis, by the rules of the language. Code and addresses stay as they are written.
   */
  readonly smartPunctuation?: 'true' | 'false';
  /**
   * cvwright addition: true prints the photo of basics.image; without it no photo is printed.
   */
  readonly photo?: 'true' | 'false';
  /**
   * cvwright addition: the number of pages to fit the résumé to, by less white space and, if need be, smaller letters.
   */
  readonly fitPages?: string;
  /**
   * cvwright addition: a résumé that takes more pages than this is an error.
   */
  readonly maxPages?: string;
  /**
   * cvwright addition: codes of remarks that validate should not make about this file.
   *
   * Items: A code, as printed in square brackets after a message.
   */
  readonly ignore?: readonly string[];
}
