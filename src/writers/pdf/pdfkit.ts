import PDFDocument from 'pdfkit';

/** A PDF object that can be referred to: pdfkit's reference, of which its types show little. */
export interface Reference {
  readonly data: Record<string, unknown>;
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
}

/** What a node of the structure tree takes: other nodes and marked content. */
export interface StructureElement {
  add(child: StructureElement | MarkedContent): StructureElement;
  end(): void;
  readonly dictionary: Reference;
}

/** A stretch of a page's content that belongs to a structure element. */
export interface MarkedContent {
  readonly refs: readonly unknown[];
}

/** The part of pdfkit in use: its file, pages, structure tree, outline, annotations and attachments; text is painted without it. */
export interface PdfKit extends NodeJS.ReadableStream {
  readonly page: { readonly fonts: Record<string, Reference> };
  readonly outline: Outline;
  addPage(options: { size: readonly [number, number]; margin: 0 }): void;
  addContent(operators: string): void;
  ref(data: Record<string, unknown>): Reference;
  struct(type: string, options: { lang?: string }): StructureElement;
  addStructure(element: StructureElement): void;
  markStructureContent(tag: string): MarkedContent;
  markContent(tag: 'Artifact', options: { type: 'Pagination' | 'Layout'; attached?: readonly string[] }): void;
  endMarkedContent(): void;
  link(x: number, y: number, width: number, height: number, url: string, options: object): void;
  file(bytes: Uint8Array, options: object): void;
  end(): void;
}

/** A level of the bookmarks. */
export interface Outline {
  addItem(title: string, options: { pageNumber: number; top: number; expanded: boolean }): Outline;
}

/** What the file says about itself. */
export interface FileOptions {
  readonly info: Readonly<Record<string, string | Date>>;
  readonly language: string;
  readonly metadata: string;
  readonly colorProfile: Uint8Array;
}

interface Internals extends PdfKit {
  readonly _root: Reference;
}

/**
 * Opens a file: PDF 1.7, tagged, with our own metadata packet (pdfkit's does not escape its values and can claim only one
 * standard) and an sRGB output intent.
 */
export function openPdf({ info, language, metadata, colorProfile }: FileOptions): PdfKit {
  class File extends PDFDocument {
    override endMetadata(): void {
      writeMetadata(this as unknown as Internals, metadata);
    }
  }
  const options = { pdfVersion: '1.7', lang: language, tagged: true, displayTitle: true, autoFirstPage: false, font: null, info };
  // pdfkit's types know neither `font: null` nor the structure tree's details.
  const pdf = new File(options as unknown as PDFKit.PDFDocumentOptions) as unknown as Internals;
  pdf._root.data['PageMode'] = 'UseNone';
  writeOutputIntent(pdf, colorProfile);
  return pdf;
}

function writeMetadata(pdf: Internals, packet: string): void {
  const metadata = pdf.ref({ Type: 'Metadata', Subtype: 'XML' });
  // PDF/A-1 readers look for the packet in the file's plain bytes.
  Object.assign(metadata, { compress: false });
  metadata.end(new TextEncoder().encode(packet));
  pdf._root.data['Metadata'] = metadata;
}

function writeOutputIntent(pdf: Internals, colorProfile: Uint8Array): void {
  const profile = pdf.ref({ N: 3 });
  profile.end(colorProfile);
  const name = new String('sRGB');
  const intent = pdf.ref({ Type: 'OutputIntent', S: 'GTS_PDFA1', OutputConditionIdentifier: name, Info: name, DestOutputProfile: profile });
  intent.end();
  pdf._root.data['OutputIntents'] = [intent];
}

/** All bytes of a finished file. */
export async function bytesOf(pdf: PdfKit): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const collected = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  pdf.end();
  await collected;
  return Buffer.concat(chunks);
}
