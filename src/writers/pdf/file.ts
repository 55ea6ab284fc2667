import PDFDocument, { type Reference } from 'pdfkit';
import { ContentStream } from './content-stream.ts';
import { number } from './number.ts';
import { byteString, textString } from './strings.ts';

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

/** A place on a page that leads to an address; from the page's top left, in points. */
export interface Link {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly contents: string;
  readonly href: string;
  /** Its key in the parent tree of the structure. */
  readonly structParent: number;
}

/** So many characters of text are made bytes together: long texts of many pieces are slow to go through, and to keep. */
const MOST_TEXT = 16_384;

/**
 * A PDF 1.7 file in the making: tagged, with an output intent and a metadata packet of our own, since pdfkit's does not escape
 * its values and can claim one standard only.
 */
export class PdfFile extends PDFDocument {
  /** The root of the structure tree (ISO 32000-1, 14.7.2), which is to be written with it. */
  readonly structureRoot: Reference;
  readonly #metadata: string;
  /** The operators of the current page. */
  readonly content = new ContentStream();
  // The constructor of the class above writes already.
  /** What is written, and the text behind it that is not yet bytes. */
  declare private parts?: Uint8Array[];
  declare private text?: string;

  constructor({ info, language, metadata, colorProfile }: FileOptions) {
    super({
      pdfVersion: '1.7',
      lang: language,
      displayTitle: true,
      autoFirstPage: false,
      font: null,
      info,
    });
    // Now and not when it is first needed: a file that gets no new properties is quicker to ask for those it has.
    this.parts ??= [];
    this.#metadata = metadata;
    this.structureRoot = this.ref({});
    this._root.data['MarkInfo'] = { Marked: true };
    this._root.data['StructTreeRoot'] = this.structureRoot;
    // With bookmarks pdfkit would have viewers open beside them; a résumé opens as a page.
    this._root.data['PageMode'] = 'UseNone';
    this.#addOutputIntent(colorProfile);
  }

  /** Adds a link to the current page (ISO 32000-1, 12.5.6.5) and gives its number. */
  addLink({ x, y, width, height, contents, href, structParent }: Link): number {
    const link = this.ref({});
    this.page.annotations.push(link);
    const top = this.page.height - y;
    const box = `${number(x)} ${number(top - height)} ${number(x + width)} ${number(top)}`;
    const action = `<</S/URI/URI${byteString(href)}>>`;
    const what = `/Contents${textString(contents)}/A${action}/StructParent ${structParent}`;
    this.writeObject(link.id, `<</Type/Annot/Subtype/Link/Rect[${box}]/Border[0 0 0]/F 4${what}>>`);
    return link.id;
  }

  /** The number of an object that is to be written; without the record that pdfkit would keep of it, for there are thousands. */
  reserve(): number {
    this._waiting++;
    return this._offsets.push(null);
  }

  /** Writes an object that is text already: pdfkit would look at each of its entries. */
  writeObject(id: number, text: string): void {
    const offset = this._offset;
    this._write(`${id} 0 obj\n${text}\nendobj`);
    this._refEnd({ id, offset });
  }

  protected override endMarkings(): void {
    // The structure tree has been written.
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
    if (typeof data === 'string') {
      this.text = `${this.text ?? ''}${data}\n`;
      this._offset += data.length + 1;
      if (this.text.length > MOST_TEXT) this.#writeText();
    } else {
      this.#writeText();
      this.parts?.push(data);
      this._offset += data.length;
    }
  }

  #writeText(): void {
    this.parts ??= [];
    if (this.text) this.parts.push(Buffer.from(this.text, 'latin1'));
    this.text = '';
  }

  /** Keeps the operators of a page together, each of which pdfkit would turn into bytes by itself. */
  override addContent(operators: string): void {
    this.content.text(`${operators}\n`);
  }

  protected override flushPages(): void {
    if (!this.content.isEmpty) super.addContent(this.content.take());
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
    this.#writeText();
    return Buffer.concat(this.parts ?? [], this._offset);
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
