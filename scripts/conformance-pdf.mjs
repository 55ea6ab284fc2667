// Judges PDFs by veraPDF (PDF/UA-1 and PDF/A-3a), qpdf and programs that read their words: every theme × every résumé at hand ×
// both papers, or the files named, of which no words are known.
// Usage: node scripts/conformance-pdf.mjs [FILE.pdf…]     Needs the built package; says which judges are not installed.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { judgeByQpdf, judgeByVeraPdf } from './conformance-pdf/judges.mjs';
import { breakages } from './conformance-pdf/breakages.mjs';
import { readersOf } from './conformance-pdf/readers.mjs';
import { renderAll } from './conformance/render-all.mjs';

const named = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'cvwright-pdf-'));
try {
  const files = named.length > 0 ? named : await renderAll('pdf', folder);
  // Judges that find nothing must be able to find something.
  const broken = named.length > 0 ? [] : await writeBroken();
  const veraPdf = await judgeByVeraPdf([...files, ...broken]);
  report(veraPdf, files);
  report(await judgeByQpdf(files), files);
  if (named.length === 0) await judgeByReaders(files);
  for (const file of veraPdf.absent ? [] : broken) {
    const found = veraPdf.complaints.some((complaint) => complaint.includes(file));
    reportFound(basename(file, '.pdf'), found);
  }
} finally {
  await rm(folder, { recursive: true });
}

async function judgeByReaders(files) {
  const all = await pairs(files);
  for (const verdict of await readersOf(all)) report(verdict, files);
  const [{ pdf }] = all;
  const other = all.find(({ docx }) => !basename(docx).startsWith(basename(pdf).replace(/\..*/, '')));
  for (const { judge, absent, complaints } of await readersOf([{ pdf, docx: other.docx }]))
    if (!absent) reportFound(`the words of another résumé, by ${judge}`, complaints.length > 0);
}

function reportFound(what, found) {
  console.log(`${what}: ${found ? 'found' : 'NOT FOUND'}`);
  if (!found) process.exitCode = 1;
}

/** Each PDF with the Word file of the same résumé, theme and paper. */
async function pairs(files) {
  const words = await renderAll('docx', folder);
  return files.map((pdf) => ({ pdf, docx: words.find((docx) => basename(docx, '.docx') === basename(pdf, '.pdf')) }));
}

async function writeBroken() {
  const paths = [];
  for (const { name, bytes } of await breakages()) {
    const path = join(folder, `broken on purpose, ${name}.pdf`);
    await writeFile(path, bytes);
    paths.push(path);
  }
  return paths;
}

function report({ judge, absent, complaints = [], shares }, files) {
  if (absent) {
    console.log(`${judge}: not asked, ${absent}`);
    return;
  }
  const own = complaints.filter((complaint) => !complaint.includes('broken on purpose'));
  console.log(`${judge}: ${files.length} files, ${own.length} complaints${shares ? `; ${shares}` : ''}`);
  for (const complaint of own) console.log(`  ${complaint}`);
  if (own.length > 0) process.exitCode = 1;
}
