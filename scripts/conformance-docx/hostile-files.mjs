// Writes the Word files of random documents, in each theme and on each paper in turn: `hostile-files.mjs FOLDER COUNT SEED`, bundled
// first. Ends with an error where a document does not give the same bytes twice.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { themes } from '../../src/theme/index.ts';
import { docx } from '../../src/writers/docx/docx.ts';
import { hostileDocument } from '../../test/writers/docx/hostile.ts';

const [folder, count, seed] = process.argv.slice(2);
const documents = fc.sample(hostileDocument, { numRuns: Number(count), seed: Number(seed) });
const designs = [...themes.values()].flatMap((theme) => ['a4', 'letter'].map((paper) => ({ theme, paper })));

for (const [index, document] of documents.entries()) {
  // Times of day and years that a zip cannot hold among them.
  const date = new Date(Date.UTC(1970 + (index % 140), index % 12, 1 + (index % 28), index % 24, 59, 59));
  const context = { ...designs[index % designs.length], date, source: '{}', report: () => {} };
  const { bytes } = await docx(document, context);
  const again = await docx(document, context);
  if (Buffer.compare(bytes, again.bytes) !== 0) throw new Error(`document ${index} is not the same bytes twice`);
  await writeFile(join(folder, `random-${seed}-${index}.docx`), bytes);
}
