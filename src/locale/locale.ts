import type { SectionId } from '../resume/resume.generated.ts';

/** Every word the program itself puts into a document, in one language, and how that language puts them together. */
export interface Locale extends Quotations {
  /** BCP 47 tag of the document; the words are those of the table's row for it. */
  readonly tag: string;
  readonly direction: Direction;
  /** The word for a résumé: the title of one that names neither person nor profession. */
  readonly resume: string;
  readonly headings: Readonly<Record<SectionId, string>>;
  readonly labels: Readonly<Record<Label, string>>;
  readonly dates: DateWords;
  /** A label before what it names, `{label}` standing for it: "Courses:". */
  readonly labelled: string;
  /** Words in brackets right after what they explain, `{text}` standing for them: " (native)". */
  readonly aside: string;
  /** What stands between two items of a list in one line. */
  readonly separator: string;
  /** People one did a thing with, `{people}` standing for their names. */
  readonly together: string;
  /** The page number in the foot, `{page}` of `{pages}`. */
  readonly page: string;
  /** What a photo shows, for those who cannot see it, `{name}` standing for the person. */
  readonly portrait: string;
  /** Countries after their ISO 3166-1 codes, for `countryName`: `AD=Andorra|AE=…`; loaded for the addresses that need them. */
  readonly countries: () => Promise<string>;
}

/** Quotation marks around somebody's very words, `{text}` standing for them. */
export interface Quotations {
  readonly quotation: string;
  /** Inside another quotation, and where an author chose single marks. */
  readonly innerQuotation: string;
}

export type Direction = 'ltr' | 'rtl';

/** Words before a row of items inside an entry. */
export type Label = 'courses' | 'grade' | 'keywords';

/** How dates read: patterns in braces, and months as they stand in a date, January first. */
export interface DateWords {
  readonly months: Months;
  /** `{year}` alone. */
  readonly year: string;
  /** `{month}` and `{year}`. */
  readonly month: string;
  /** `{day}`, `{month}` and `{year}`. */
  readonly day: string;
  /** How the first day of a month is counted, where otherwise than the others. */
  readonly first?: string;
  /** The ten figures, from nought on, where they are others than 0 to 9. */
  readonly figures?: string;
  /** `{start}` to `{end}`. */
  readonly range: string;
  /** `{start}` to an end that nobody has told. */
  readonly open: string;
  /** What stands for the end of what still goes on. */
  readonly present: string;
}

export type Months = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** The words of one language: a row of the table. */
export interface Words extends Omit<Locale, 'direction'> {
  /** Regions that quote or date in another way, by ISO 3166-1 or UN M49 code. */
  readonly regions?: Readonly<Record<string, Quotations | Pick<Locale, 'dates'>>>;
}

/** A pattern with its places filled in: `fill('{day}. {month}', { day: '5', month: 'März' })`. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
