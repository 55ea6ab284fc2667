import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { docx } from '../../../src/writers/docx/docx.ts';
import { context, rich, smallest } from './fixture.ts';
import { descendants, readXml, valueOf, type XmlElement } from './read-xml.ts';

/** A file in the style of a house: the smallest document, changed part by part. */
export async function house(changes: Readonly<Record<string, (xml: string) => string>> = {}): Promise<Uint8Array> {
  const { bytes } = await docx(smallest, context);
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => [
    name,
    strToU8((changes[name] ?? String)(strFromU8(part))),
  ]);
  return zipSync(Object.fromEntries<Uint8Array>(parts));
}

/** A file in the style of a house, part by part. */
export interface Written {
  readonly parts: ReadonlyMap<string, XmlElement>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A document written in the style of a house. */
export async function writtenWith(referenceDocument: Uint8Array, document = rich): Promise<Written> {
  const diagnostics: Diagnostic[] = [];
  const { bytes } = await docx(document, {
    ...context,
    referenceDocument,
    report: (diagnostic) => diagnostics.push(diagnostic),
  });
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, readXml(strFromU8(part))] as const);
  return { parts: new Map(parts), diagnostics };
}

/** The elements of a name in a part. */
export function all({ parts }: Written, part: string, name: string): readonly XmlElement[] {
  const root = parts.get(part);
  return root ? descendants(root, name) : [];
}

/** The paragraphs of a style. */
export function inStyle(written: Written, style: string): readonly XmlElement[] {
  return all(written, 'word/document.xml', 'w:p').filter((paragraph) =>
    descendants(paragraph, 'w:pStyle').some((each) => valueOf(each) === style),
  );
}
