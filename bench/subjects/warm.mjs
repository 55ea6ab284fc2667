// One process, many documents: prints milliseconds a document and the memory held, as JSON.
// node warm.mjs pdf|docx|pdfkit RESUME COUNT FONT LIBRARY
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { wordsOf } from '../resume.mjs';

const [subject, file, count, font, library] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');

async function ours() {
  const { load, render } = await import(library);
  return async () => {
    const { resume, diagnostics } = load(text);
    if (!resume) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
    await render(resume, subject, { date: new Date(0) });
  };
}

async function plain() {
  const { default: PDFDocument } = await import('pdfkit');
  const words = wordsOf(parse(text, { schema: 'failsafe' }));
  return async () => {
    const document = new PDFDocument({ size: 'A4', font });
    document.fontSize(10).text(words);
    document.end();
    await document.toArray();
  };
}

const once = subject === 'pdfkit' ? await plain() : await ours();
const times = [];
const memory = {};
for (let index = 1; index <= Number(count); index++) {
  const start = performance.now();
  await once();
  times.push(performance.now() - start);
  if (index === 10 || index === Number(count)) memory[index] = process.memoryUsage.rss();
}
// The first documents also pay for compiling the code.
const settled = times.slice(Math.min(10, times.length >> 1)).toSorted((a, b) => a - b);
console.log(JSON.stringify({ milliseconds: settled[settled.length >> 1], memory }));
