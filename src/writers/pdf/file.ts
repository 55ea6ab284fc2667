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

/** A file inside the file. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly date: Date;
  readonly bytes: Uint8Array;
}

/**
 * A PDF 1.7 file in the making: tagged, with an output intent and a metadata packet of our own, since pdfkit's does not escape
 * its values and can claim one standard only.
 */
export class PdfFile extends PDFDocument {
  readonly #metadata: string;
  #operators: string[] = [];
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
    this.parts ??= [];
    const last = this.parts.length - 1;
    const before = this.parts[last];
    if (typeof data !== 'string') this.parts.push(data);
    else if (typeof before === 'string') this.parts[last] = `${before}${data}\n`;
    else this.parts.push(`${data}\n`);
    this._offset += typeof data === 'string' ? data.length + 1 : data.length;
  }

  /** Keeps the operators of a page together, each of which pdfkit would turn into bytes by itself. */
  override addContent(operators: string): void {
    this.#operators.push(operators);
  }

  protected override flushPages(): void {
    if (this.#operators.length > 0) super.addContent(this.#operators.join('\n'));
    this.#operators = [];
    super.flushPages();
  }

  /** The end of the stream, too, would wait for somebody to read it. */
  override push(): boolean {
    return false;
  }

  /** Puts in what the file was made from (ISO 32000-1, 7.11.4). */
  attach({ name, mediaType, description, date, bytes }: Attachment): void {
    const Subtype = mediaType.replaceAll('/', '#2F');
    const embedded = this.ref({
      Type: 'EmbeddedFile',
      Subtype,
      Params: { CreationDate: date, ModDate: date, Size: bytes.length },
    });
    embedded.end(bytes);
    const specification = this.ref({
      Type: 'Filespec',
      AFRelationship: 'Source',
      F: new String(name),
      UF: new String(name),
      EF: { F: embedded },
      Desc: new String(description),
    });
    specification.end();
    this.addNamedEmbeddedFile(name, specification);
    this._root.data['AF'] = [specification];
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
