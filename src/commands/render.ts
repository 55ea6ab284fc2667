import { setFlagsFromString } from 'node:v8';
import { compileEngine } from '../fonts/engine.ts';
import { checkLanguage } from '../resume/values/language.ts';
import { visible } from '../diagnostics/visible.ts';
import type { Wishes } from '../render/settings.ts';
import { themes } from '../theme/index.ts';
import type { Paper } from '../theme/theme.ts';
import { type Format, formats, writers } from '../writers/index.ts';
import { contents } from './console/contents.ts';
import { choose } from './call/choose.ts';
import { command, type ExitCode } from './call/command.ts';
import { readCount } from './call/count.ts';
import { Failure } from './call/failure.ts';
import { inputPaths } from './files/find.ts';
import { printFindings } from './console/findings.ts';
import { readFonts } from './files/fonts.ts';
import { readReferenceDocument } from './files/reference-document.ts';
import { readInput } from './files/input.ts';
import { makeFiles, type Order } from './batch/make-files.ts';
import { oneByOne } from './batch/one-by-one.ts';
import { outputPath, refuseClashes, refuseFileName } from './files/output-path.ts';
import { writeOutputs } from './files/output.ts';
import { photoFolders } from './files/photo.ts';
import { size } from './console/size.ts';
import { say, write } from './console/streams.ts';
import { table } from './console/table.ts';

const extensions = formats.map((format) => writers[format].extension);
const paperNames: readonly Paper[] = ['a4', 'letter'];

/** `cvwright render`: files of a résumé. */
export const render = command(
  {
    name: 'render',
    operands: '[FILE…]',
    about: `Checks each résumé and makes its files, by default ${formats.join(' and ')}. Without FILE it takes resume.yaml, resume.yml or resume.json; "-" is standard input. A résumé with errors is reported and not rendered.`,
    flags: {
      to: { value: 'FORMAT,…', multiple: true, summary: `formats to make: ${formats.join(', ')}` },
      out: {
        value: 'FOLDER',
        summary: 'where to write, else here; "-" is standard output, for one file in one format',
      },
      theme: { value: 'NAME', summary: `the design: ${[...themes.keys()].join(', ')}` },
      lang: { value: 'TAG', summary: 'the language of headings and dates, such as en-GB or de' },
      paper: { value: 'SIZE', summary: `${paperNames.join(' or ')}, else what is usual in the country of the address` },
      'font-dir': { value: 'FOLDER', multiple: true, summary: 'fonts for other scripts: TTF, OTF or TTC files' },
      photo: { summary: 'print the photo that the résumé names, even if it does not ask for it' },
      'photo-dir': { value: 'FOLDER', multiple: true, summary: 'where else the photo may lie than beside the résumé' },
      'no-photo': { summary: 'print no photo, even if the résumé asks for it' },
      'reference-doc': {
        value: 'FILE',
        summary: 'a Word document whose styles, pages, head and foot the Word file takes',
      },
      'fit-pages': { value: 'N', summary: 'fit it to N pages: less white space, then smaller letters' },
      'max-pages': { value: 'N', summary: 'more than N pages are an error' },
    },
    examples: [
      { call: 'cvwright render', summary: 'resume.pdf and resume.docx from resume.yaml' },
      { call: 'cvwright render cv.yaml --to pdf --out build', summary: 'only build/cv.pdf' },
      { call: 'cvwright render cv.de.yaml --lang de --paper a4', summary: 'German headings on A4' },
      { call: 'cvwright render - --to pdf --out - < cv.yaml > cv.pdf', summary: 'as part of a pipe' },
    ],
  },
  async (operands, given) => {
    const named = given.to.map((name) => choose('to', name, formats));
    const house = given['reference-doc'];
    if (house !== undefined && named.length > 0 && !named.includes('docx'))
      throw new Failure(
        '--reference-doc is for the Word file, which --to leaves out',
        'add docx to --to, or leave --reference-doc out',
      );
    const fonts = readFonts(given['font-dir']);
    const wishes = {
      ...readWishes(given),
      ...(fonts.length > 0 && { fonts }),
      ...(house !== undefined && { referenceDocument: await readReferenceDocument(house) }),
    };
    if (given.out !== undefined) refuseFileName(given.out, extensions);
    const paths = await inputPaths(operands);
    // One document is done before V8 would have WebAssembly optimised or its memory swept, and the process waits for either to end.
    if (paths.length === 1) {
      setFlagsFromString('--liftoff-only');
      setFlagsFromString('--no-incremental-marking');
    }
    // Its compiler works beside the main thread, which meanwhile reads and checks; a failure is met where the engine is used.
    if (named.length === 0 || named.includes('pdf')) compileEngine().catch(() => {});
    const job: Job = {
      paths,
      formats: named.length > 0 ? [...new Set(named)] : formats,
      wishes,
      photoFolders: photoFolders(given['photo-dir']),
    };
    return given.out === '-' ? toStream(job) : toFolder(job, given.out ?? '.');
  },
);

interface Job extends Order {
  readonly paths: readonly string[];
}

interface Given {
  readonly theme: string | undefined;
  readonly lang: string | undefined;
  readonly paper: string | undefined;
  readonly photo: boolean;
  readonly 'no-photo': boolean;
  readonly 'fit-pages': string | undefined;
  readonly 'max-pages': string | undefined;
}

function readWishes(given: Given): Wishes {
  const { theme, lang, paper, 'fit-pages': fitPages, 'max-pages': maxPages } = given;
  const wrong = lang === undefined ? undefined : checkLanguage(lang).finding;
  if (wrong) throw new Failure(`--lang: ${wrong.message}`, wrong.hint);
  return {
    ...(theme !== undefined && { theme: choose('theme', theme, [...themes.keys()]) }),
    ...(lang !== undefined && { language: lang }),
    ...(paper !== undefined && { paper: choose('paper', paper, paperNames) }),
    ...((given.photo || given['no-photo']) && { photo: wantsPhoto(given) }),
    ...(fitPages !== undefined && { fitPages: readCount('fit-pages', fitPages) }),
    ...(maxPages !== undefined && { maxPages: readCount('max-pages', maxPages) }),
  };
}

function wantsPhoto({ photo, 'no-photo': noPhoto }: Given): boolean {
  if (photo && noPhoto) throw new Failure('--photo and --no-photo exclude each other', 'give one of them');
  return photo;
}

async function toStream({ paths, ...order }: Job): Promise<ExitCode> {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0 || order.formats.length > 1) {
    throw new Failure('--out - takes one file in one format', 'name one file, and one format with --to');
  }
  const made = await makeFiles(await readInput(path), order);
  await printFindings([made]);
  const [file] = made.files;
  if (!file) return 1;
  await write(process.stdout, file.bytes);
  return 0;
}

async function toFolder({ paths, ...order }: Job, folder: string): Promise<ExitCode> {
  const place = (path: string, format: Format): string => outputPath(folder, path, writers[format].extension);
  const { formats } = order;
  const planned = paths.flatMap((path) => formats.map((format) => ({ input: path, output: place(path, format) })));
  refuseClashes(planned);
  return oneByOne(paths, (path) => filesOf(path, order, place));
}

/** Makes the files of one résumé. */
async function filesOf(path: string, order: Order, place: (path: string, format: Format) => string): Promise<ExitCode> {
  const input = await readInput(path);
  const made = await makeFiles(input, order);
  await printFindings([made]);
  const outputs = made.files.map((file) => ({ ...file, path: place(path, file.format) }));
  await writeOutputs(outputs);
  const isWhole = made.files.length === order.formats.length;
  if (isWhole && made.resume) await say(`${visible(input.path)}: valid (${contents(made.resume)})`);
  if (outputs.length > 0)
    await say(table(outputs.map(({ path, pages, bytes }) => [visible(path), facts(bytes, pages)])));
  return isWhole ? 0 : 1;
}

function facts(bytes: Uint8Array, pages: number | undefined): string {
  if (pages === undefined) return size(bytes.length);
  return `${pages} ${pages === 1 ? 'page' : 'pages'}, ${size(bytes.length)}`;
}
