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

/** Ends a file and gives all of its bytes. */
export async function bytesOf(file: PdfFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const collected = new Promise<void>((resolve, reject) => {
    file.on('data', (chunk) => chunks.push(chunk));
    file.on('end', resolve);
    file.on('error', reject);
  });
  file.end();
  await collected;
  return Buffer.concat(chunks);
}
