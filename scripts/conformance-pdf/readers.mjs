// What programs that read PDFs, as those of recruiters do, find in ours: every word of the résumé, in order. The words are those of
// the Word file of the same résumé, theme and paper, as mammoth reads it.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const run = promisify(execFile);
const roomy = { maxBuffer: 1 << 28 };

const readers = [
  { name: 'pdftotext', program: 'pdftotext', read: (file) => output('pdftotext', [file, '-']) },
  { name: 'pdftotext -layout', program: 'pdftotext', read: (file) => output('pdftotext', ['-layout', file, '-']) },
  { name: 'pdftotext -raw', program: 'pdftotext', read: (file) => output('pdftotext', ['-raw', file, '-']) },
  { name: 'mutool', program: 'mutool', read: (file) => output('mutool', ['draw', '-q', '-F', 'txt', file]) },
  { name: 'pdf.js', read: readByPdfJs },
];

/**
 * For each reader the share of all words that it finds, and finds in order, and as complaints the files of which it misses one.
 * Of right-to-left files only the shares count: no two of these programs put their words, points and spaces together alike.
 */
export async function readersOf(pairs) {
  const files = await Promise.all(
    pairs.map(async ({ pdf, docx }) => ({ pdf, words: wordsOf((await mammoth.extractRawText({ path: docx })).value) })),
  );
  const verdicts = [];
  for (const { name, program, read } of readers) {
    const judge = name;
    if (program && !(await isThere(program))) verdicts.push({ judge, absent: `${program} is not installed` });
    else verdicts.push({ judge, ...(await sharesOf(files, read)) });
  }
  return verdicts;
}

async function sharesOf(files, read) {
  const complaints = [];
  const leftToRight = { words: 0, found: 0, inOrder: 0 };
  const rightToLeft = { words: 0, found: 0, inOrder: 0 };
  for (const { pdf, words } of files) {
    const got = wordsOf(await read(pdf));
    const missing = lacking(words, got);
    const isLeftToRight = !words.some((word) => RIGHT_TO_LEFT.test(word));
    const sums = isLeftToRight ? leftToRight : rightToLeft;
    sums.words += words.length;
    sums.found += words.length - missing.length;
    sums.inOrder += longestCommon(words, got);
    if (missing.length > 0 && isLeftToRight) complaints.push(`${basename(pdf)}: ${missing.slice(0, 5).join(' ')}`);
  }
  const other = rightToLeft.words > 0 ? `; right to left ${shareOf(rightToLeft)}` : '';
  return { complaints, shares: `${shareOf(leftToRight)}${other}` };
}

function shareOf({ words, found, inOrder }) {
  const share = (part) => `${((100 * part) / words).toFixed(2)} %`;
  return `${share(found)} of ${words} words, ${share(inOrder)} in order`;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;
/** What is drawn between fields and items, controls of direction, and places where a word may be divided. */
const SEPARATORS = /[·•|،]/g;
const CONTROLS = /[\u00ad\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/g;

function wordsOf(text) {
  return text.normalize('NFKC').replaceAll(CONTROLS, '').replaceAll(SEPARATORS, ' ').split(/\s+/).filter(Boolean);
}

function lacking(words, got) {
  const left = new Map();
  for (const word of got) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** How many words stand in both lists in the same order, by the ends of ever longer increasing sequences (Hunt and Szymanski). */
function longestCommon(words, got) {
  const places = new Map();
  for (const [place, word] of got.entries()) places.set(word, [...(places.get(word) ?? []), place]);
  const ends = [];
  for (const word of words) {
    for (const place of (places.get(word) ?? []).toReversed()) {
      const at = ends.findIndex((end) => end >= place);
      ends[at < 0 ? ends.length : at] = place;
    }
  }
  return ends.length;
}

async function output(program, call) {
  return (await run(program, call, roomy)).stdout;
}

async function readByPdfJs(file) {
  const document = await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const { str, hasEOL } of items) text += hasEOL ? `${str}\n` : str;
    text += '\n';
  }
  return text;
}

async function isThere(program) {
  return run('which', [program]).then(
    () => true,
    () => false,
  );
}
