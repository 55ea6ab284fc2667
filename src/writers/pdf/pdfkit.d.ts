/** The part of pdfkit in use: its file, pages and outline. Text is painted without it. */
declare module 'pdfkit' {
  /** An object of the file that others refer to. */
  interface Reference {
    readonly id: number;
    /** Where in the file it stands. */
    readonly offset: number;
    readonly data: Record<string, unknown>;
    compress: boolean;
    end(content?: string | Uint8Array): void;
  }

  /** A level of the bookmarks; `top` in points from the page's top. */
  interface Outline {
    addItem(
      title: string,
      options: { readonly pageNumber: number; readonly top: number; readonly expanded: boolean },
    ): Outline;
  }

  interface DocumentOptions {
    readonly pdfVersion: '1.7';
    readonly lang: string;
    readonly displayTitle: true;
    readonly autoFirstPage: false;
    /** No font of pdfkit's own. */
    readonly font: null;
    readonly info: Readonly<Record<string, string | Date>>;
  }

  export default class PDFDocument {
    constructor(options: DocumentOptions);
    readonly page: {
      readonly height: number;
      readonly dictionary: Reference;
      readonly annotations: Reference[];
      readonly fonts: Record<string, Reference>;
      readonly xobjects: Record<string, Reference>;
    };
    readonly outline: Outline;
    /** The document catalog. */
    protected readonly _root: Reference;
    /** How many bytes have been written. */
    protected _offset: number;
    /** Takes the next part of the file: a line of bytes as characters, or bytes as they are. */
    protected _write(data: string | Uint8Array): void;
    /** Writes the structure tree. */
    protected endMarkings(): void;
    /** Writes the metadata stream. */
    protected endMetadata(): void;
    addPage(options: { readonly size: readonly [number, number]; readonly margin: 0 }): void;
    addContent(operators: string | Uint8Array): void;
    /** Writes the pages that are finished. */
    protected flushPages(): void;
    ref(data: Record<string, unknown>): Reference;
    /** Where each object stands, by its number less one. */
    protected readonly _offsets: (number | null)[];
    /** How many objects are yet to be written. */
    protected _waiting: number;
    /** Notes that an object has been written. */
    protected _refEnd(reference: Pick<Reference, 'id' | 'offset'>): void;
    protected addNamedEmbeddedFile(name: string, specification: Reference): void;
    /** As of Node's streams. */
    push(part: null): boolean;
    /** Writes what is left; all of it before the call returns, since nothing waits for anything. */
    protected end(): void;
  }

  export type { Outline, Reference };
}
