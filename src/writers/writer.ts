import type { Report } from '../diagnostics/diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { FontLibrary } from '../fonts/library.ts';
import type { Paper, Theme } from '../theme/theme.ts';

/** What a writer is told besides the document. */
export interface WriterContext {
  readonly theme: Theme;
  readonly paper: Paper;
  /** The one date that the file carries as created and modified. */
  readonly date: Date;
  /** The résumé as JSON Resume JSON, for formats that can carry their source. */
  readonly source: string;
  readonly report: Report;
  /** The user's own fonts, for formats that hold their fonts. */
  readonly fonts?: FontLibrary;
  /** A Word document of the user's whose styles, pages, head and foot a Word file takes over. */
  readonly referenceDocument?: Uint8Array;
}

/** A finished file; `pages` where the format has pages of its own. */
export interface Rendered {
  readonly bytes: Uint8Array;
  readonly pages?: number;
}

/** A file format: a document in, the bytes of a file out, the same bytes for the same input. */
export type Writer = (document: Document, context: WriterContext) => Promise<Rendered>;
