import PDFDocument from 'pdfkit';

/** What the file says about itself. */
export interface FileOptions {
  /** The information dictionary (ISO 32000-1, 14.3.3). */
  readonly info: Readonly<Record<string, string | Date>>;
  readonly language: string;
  /** The metadata packet. */
  readonly metadata: string;
  /** An ICC profile of the colours in use. */
  readonly colorProfile: Uint8Array;
}

/**
 * A PDF 1.7 file in the making: tagged, with an output intent and a metadata packet of our own, since pdfkit's does not escape
 * its values and can claim one standard only.
 */
export class PdfFile extends PDFDocument {
  readonly #metadata: string;
  // The constructor of the class above writes already.
  declare private parts?: (string | Uint8Array)[];

  constructor({ info, language, metadata, colorProfile }: FileOptions) {
    super({
      pdfVersion: '1.7',
      lang: language,
      tagged: true,
      displayTitle: true,
      autoFirstPage: false,
      font: null,
      info,
    });
    this.#metadata = metadata;
    // With bookmarks pdfkit would have viewers open beside them; a résumé opens as a page.
    this._root.data['PageMode'] = 'UseNone';
    this.#addOutputIntent(colorProfile);
  }

  protected override endMetadata(): void {
    const stream = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    // Tools that know nothing of PDF find the packet by searching the file for it.
    stream.compress = false;
    stream.end(new TextEncoder().encode(this.#metadata));
    this._root.data['Metadata'] = stream;
  }

  /** Keeps what pdfkit would hand on as a stream, in thousands of small pieces. */
  protected override _write(data: string | Uint8Array): void {
    const part = typeof data === 'string' ? `${data}\n` : data;
    this.parts ??= [];
    this.parts.push(part);
    this._offset += part.length;
  }

  /** The end of the stream, too, would wait for somebody to read it. */
  override push(): boolean {
    return false;
  }

  /** Ends the file and gives all of its bytes. */
  finish(): Uint8Array {
    this.end();
    const bytes = Buffer.allocUnsafe(this._offset);
    let at = 0;
    for (const part of this.parts ?? []) {
      if (typeof part === 'string') bytes.write(part, at, 'latin1');
      else bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }

  #addOutputIntent(colorProfile: Uint8Array): void {
    const profile = this.ref({ N: 3 });
    // Too short to be worth the start of a compressor.
    profile.compress = false;
    profile.end(colorProfile);
    const name = new String('sRGB');
    const intent = this.ref({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: name,
      Info: name,
      DestOutputProfile: profile,
    });
    intent.end();
    this._root.data['OutputIntents'] = [intent];
  }
}
