// Pictures of one résumé in every theme: writes docs/gallery.md and docs/gallery/, and for the README docs/resume-pdf.png and
// docs/resume-docx.png of the first résumé. Usage: node scripts/gallery.mjs [RESUME]
// Needs the built package and pdftoppm (Poppler); the Word files are shown as LibreOffice sets them, where it is installed.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { load, render, themes } from '../dist/index.js';

const run = promisify(execFile);
const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const pictures = join(docs, 'gallery');
const source = process.argv[2] ?? fileURLToPath(new URL('../data/examples/engineer.en.yaml', import.meta.url));
/** Pixels. */
const WIDTH = 700;

const folder = await mkdtemp(join(tmpdir(), 'cvwright-gallery-'));
try {
  const { resume } = load(await readFile(source, 'utf8'), { path: source });
  await mkdir(pictures, { recursive: true });
  const shown = [];
  for (const theme of themes.values()) shown.push(await show(resume, theme));
  await writeFile(join(docs, 'gallery.md'), page(shown));
  await showFirst();
} finally {
  await rm(folder, { recursive: true });
}

/** Paints the first page of both files and tells what the theme is made of. */
async function show(resume, theme) {
  const painted = await paintBoth(resume, theme, join(pictures, theme.name), join(pictures, `${theme.name}-word`));
  return { theme, word: painted };
}

/** The pictures of the README: the résumé that its first command renders. */
async function showFirst() {
  const path = fileURLToPath(new URL('../data/resume.yaml', import.meta.url));
  const { resume } = load(await readFile(path, 'utf8'), { path });
  const [theme] = themes.values();
  await paintBoth(resume, theme, join(docs, 'resume-pdf'), join(docs, 'resume-docx'));
}

/** Whether the Word file could be painted too; `pdfPicture` and `wordPicture` are paths without an ending. */
async function paintBoth(resume, theme, pdfPicture, wordPicture) {
  const paths = {};
  for (const format of ['pdf', 'docx']) {
    const { bytes } = await render(resume, format, { theme, paper: 'a4', date: new Date('2026-01-01') });
    paths[format] = join(folder, `${theme.name}.${format}`);
    await writeFile(paths[format], bytes);
  }
  await paint(paths.pdf, pdfPicture);
  const word = await throughLibreOffice(paths.docx);
  if (word) await paint(word, wordPicture);
  return word !== undefined;
}

async function paint(pdf, picture) {
  const size = ['-scale-to-x', String(WIDTH), '-scale-to-y', '-1'];
  await run('pdftoppm', ['-png', '-singlefile', '-f', '1', ...size, pdf, picture]);
}

/** The path of the PDF that LibreOffice makes of a Word file; nothing where it is not installed. */
async function throughLibreOffice(docx) {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const out = join(folder, 'word');
  const call = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', out, docx];
  try {
    await run('soffice', call);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    console.log('LibreOffice is not installed: its Word file is not shown');
    return undefined;
  }
  return join(out, docx.slice(folder.length + 1).replace(/\.docx$/u, '.pdf'));
}

function page(shown) {
  return `# Gallery

One résumé, [engineer.en.yaml](../data/examples/engineer.en.yaml), in every theme: on the left the first page of the PDF, on the right that of
the Word file. \`cvwright themes\` lists the themes; \`--theme NAME\` or \`meta.theme\` chooses one.

| theme | running text | in Word | accent |
| --- | --- | --- | --- |
${shown.map(({ theme }) => row(theme)).join('\n')}

${shown.map(section).join('\n\n')}

## Changing a theme

These fields of \`meta\` change any theme, in the PDF and in the Word file alike:

\`\`\`yaml
meta:
  theme: modern
  accentColor: "#6b2d5c" # headings, marks and rules; a colour too pale to read becomes its nearest readable shade
  fontSize: 10pt # running text, from 9pt to 12pt; everything else follows in proportion
  margins: 20mm 25mm # above and below, then left and right; in mm, cm, in or pt
  textAlign: justify # running text flush at both edges
\`\`\`

The pictures are made by \`node scripts/gallery.mjs\`. Those of Word files show them as LibreOffice sets them, with Carlito for Calibri
and Caladea for Cambria, which have the same widths.
`;
}

function row({ name, paragraphs: { body }, accent }) {
  return `| [${name}](#${name}) | ${body.size} on ${body.leading} pt | ${body.family.word} | \`${accent}\` |`;
}

function section({ theme: { name, description }, word }) {
  const picture = (file, text) => `<img src="gallery/${file}.png" width="49%" alt="${text}">`;
  const pdf = picture(name, `First page of the PDF in the theme ${name}`);
  const docx = word ? ` ${picture(`${name}-word`, `First page of the Word file in the theme ${name}`)}` : '';
  return `## ${name}\n\n${description}.\n\n${pdf}${docx}`;
}
