import type { Picture } from '../photo/picture.ts';

/**
 * The document: what is said, in which order and in which role, in the words of one language. It knows nothing of fonts,
 * sizes or file formats; every writer reads it and nothing else of the résumé.
 */
export interface Document {
  /** BCP 47 tag of the text and of every word the program adds. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Plain text for the file's properties and the window's title bar; never empty. */
  readonly title: string;
  /** The person's name; absent in an anonymous résumé. */
  readonly author?: string;
  readonly subject?: string;
  readonly keywords: readonly string[];
  readonly header: Header;
  readonly sections: readonly Section[];
  readonly footer: Footer;
}

/** The head of the first page. */
export interface Header {
  /** The document's visible title: the name, else the label, else the language's word for a résumé. */
  readonly name: Content;
  readonly label?: Content;
  readonly photo?: Photo;
  /** Contact items in order; separators are the writers' affair. No item may break inside. */
  readonly contacts: readonly Content[];
  readonly summary: readonly Block[];
}

/** The person's photo. */
export interface Photo extends Picture {
  /** What it shows, in words, for those who cannot see it. */
  readonly alternative: string;
}

/** The running foot from the second page on: `name` may be empty, `page` holds `{page}` and `{pages}` where the numbers go. */
export interface Footer {
  readonly name: string;
  readonly page: string;
}

/** A titled part of the résumé; `id` is a section of the schema or a custom section's own. */
export interface Section {
  readonly id: string;
  readonly title: Content;
  /** Begins on a new page. */
  readonly startsPage?: true;
  readonly blocks: readonly Block[];
}

export type Block = (Paragraph | List | Labelled | Entry | Line) & {
  /** Begins on a new page. */
  readonly startsPage?: true;
};

/** Running text. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly content: Content;
}

/** Bulleted or numbered points. */
export interface List extends Numbering {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

/** A point, with the lists inside it. */
export interface ListItem {
  readonly content: Content;
  readonly lists: readonly InnerList[];
}

/** A list inside a list; there is no third level. */
export interface InnerList extends Numbering {
  readonly items: readonly Content[];
}

/** How the items of a list are told from each other. */
export interface Numbering {
  readonly ordered: boolean;
  /** The number of the first item, where that is not 1. */
  readonly start?: number;
}

/**
 * A row of a short table without a table: "Languages: Rust, C". Writers set the label in strong, followed by a colon that `label`
 * already holds; it is absent where a thing has no more than its name.
 */
export interface Labelled {
  readonly kind: 'labelled';
  readonly label?: Content;
  readonly content: Content;
}

/**
 * A titled entry: a post, a degree, a project. The title stands alone on its line so that machines find it. An entry among
 * the blocks of another is a position at the same employer.
 */
export interface Entry {
  readonly kind: 'entry';
  readonly title: Content;
  /** What stands flush at the far end of the title's line: the dates. */
  readonly aside?: Content;
  readonly details: readonly DetailLine[];
  readonly blocks: readonly Block[];
}

/** The line under an entry's title: employer at the near end, place at the far one; one of them may be empty. */
export interface DetailLine {
  readonly content: Content;
  readonly aside?: Content;
}

/** A one-line entry that is no heading: a certificate, an award, a talk; `blocks` holds what its author wrote about it. */
export interface Line {
  readonly kind: 'line';
  readonly content: Content;
  readonly aside?: Content;
  readonly blocks: readonly Block[];
}

/** A run of inline text, in reading order. Never empty where a block asks for one. */
export type Content = readonly Inline[];

/** Text of one kind: flat, so that no writer recurses. Line feeds in `text` are forced line ends; nothing else in it is a control character. */
export interface Inline {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly code?: true;
  /** Said more quietly than what it stands beside: a level, an issuer. */
  readonly muted?: true;
  /** Target of the link: http, https, mailto or tel, already checked. */
  readonly href?: string;
  /** BCP 47 tag where it differs from the document's. */
  readonly language?: string;
  /** JSON Pointer of the value it came from, so that a missing glyph can be reported at its line. */
  readonly pointer?: string;
  /** No line may end inside: dates, contact items, names of things. */
  readonly unbroken?: true;
  /** A mark between two parts, which is not needed where a line ends between them. */
  readonly divides?: true;
}
