import { type Code, codes } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrderOfTheFile } from '../diagnostics/in-order-of-the-file.ts';
import { type ReporterName, reporterNames } from '../diagnostics/index.ts';
import type { Findings } from '../diagnostics/reporter.ts';
import { usualProblems } from '../diagnostics/pretty.ts';
import { quoted, visible } from '../diagnostics/visible.ts';
import type { Loaded } from '../load.ts';
import type { Profile } from '../resume/validate.ts';
import { check } from './batch/check.ts';
import { choose } from './call/choose.ts';
import { readCode } from './call/code.ts';
import { command } from './call/command.ts';
import { contents } from './console/contents.ts';
import { readCount } from './call/count.ts';
import { Failure } from './call/failure.ts';
import { inputPaths } from './files/find.ts';
import { printFindings } from './console/findings.ts';
import { type Input, readInput } from './files/input.ts';
import { oneByOne } from './batch/one-by-one.ts';
import { say } from './console/streams.ts';

const profiles: readonly Profile[] = ['cvwright', 'jsonresume'];

/** What there is to say of a file that the official schema accepts all the same. */
const unprintable = 'by the official schema; without --profile it is told what cannot be printed';

/** `cvwright validate`: what is wrong with résumés, and where. */
export const validate = command(
  {
    name: 'validate',
    operands: '[FILE…]',
    about:
      'Checks résumés and names every problem with its line, its column and a way out. FILE may be a file, a folder, a glob or "-" for standard input; without it, resume.yaml, resume.yml or resume.json is taken. Findings go to standard error, reports for programs to standard output.',
    flags: {
      profile: {
        value: 'NAME',
        summary: 'cvwright (friendly, the default) or jsonresume (the official schema, exactly)',
      },
      fix: { summary: 'put right in the file what can be put right without doubt' },
      strict: { summary: 'warnings count as errors' },
      quiet: { summary: 'print errors only' },
      ignore: { value: 'CODE,…', multiple: true, summary: 'leave out warnings and remarks of these codes' },
      format: { value: 'NAME', summary: `${reporterNames.join(', ')}; github where GitHub Actions run` },
      'max-problems': { value: 'COUNT', summary: `print so many findings of a file at most, else ${usualProblems}` },
      'stdin-name': { value: 'NAME', summary: 'what to call standard input; .json makes it JSON' },
    },
    examples: [
      { call: 'cvwright validate', summary: 'resume.yaml of this folder' },
      { call: 'cvwright validate --strict people/', summary: 'every file of a folder; warnings fail too' },
      { call: 'cvwright validate --fix cv.yaml', summary: 'rename old fields, write dates in ISO form, and so on' },
      { call: 'cvwright validate --ignore missing-name cv.yaml', summary: 'an anonymous résumé' },
      { call: "cvwright validate --format sarif '**/resume.yaml'", summary: 'a report for code scanning' },
      { call: 'cvwright validate --stdin-name cv.yaml - < draft', summary: 'from an editor' },
    ],
  },
  async (operands, given) => {
    const reporter = readReporter(given.format);
    const profile = choose('profile', given.profile ?? 'cvwright', profiles);
    const maxProblems =
      given['max-problems'] === undefined ? usualProblems : readCount('max-problems', given['max-problems']);
    const ignored: ReadonlySet<Code> = new Set(given.ignore.map(readIgnored));
    const counts = ({ severity }: Diagnostic): boolean =>
      severity === 'error' || (given.strict && severity === 'warning');
    const isWanted = (finding: Diagnostic): boolean =>
      (finding.severity === 'error' || !ignored.has(finding.code)) && (counts(finding) || !given.quiet);

    const files: Findings[] = [];
    const valid: string[] = [];
    const code = await oneByOne(await inputPaths(operands), async (path) => {
      const input = await readText(path, given['stdin-name'], given.fix);
      const { source, resume, diagnostics } = await wholly(input, profile);
      const wanted = diagnostics.filter(isWanted);
      files.push({ source, diagnostics: wanted });
      if (wanted.some(counts)) return 1;
      valid.push(`${visible(input.path)}: valid (${resume ? contents(resume) : unprintable})`);
      return 0;
    });
    await printFindings(files, reporter, { maxProblems, strict: given.strict });
    if (reporter === 'pretty' && !given.quiet && valid.length > 0) await say(valid.join('\n'));
    return code;
  },
);

/** A résumé with what is wrong with its settings, if it has any that are not the schema's to judge. */
async function wholly(input: Input, profile: Profile): Promise<Pick<Loaded, 'source' | 'resume' | 'diagnostics'>> {
  const loaded = check(input, profile);
  const { resume, diagnostics, locate } = loaded;
  const names = resume?.meta?.theme ?? resume?.meta?.language;
  if (!resume || names === undefined || profile === 'jsonresume') return loaded;
  const { checkSettings } = await import('../render/check-settings.ts');
  return { ...loaded, diagnostics: inOrderOfTheFile([...diagnostics, ...checkSettings(resume, locate)]) };
}

function readIgnored(word: string): Code {
  const code = readCode(word);
  if (codes[code].severity !== 'error') return code;
  throw new Failure(`--ignore cannot be ${quoted(word)}: it is an error`, 'it leaves out warnings and remarks only');
}

/** A file's text, put right if so asked. */
async function readText(path: string, stdinName: string | undefined, fix: boolean): Promise<Input> {
  const input = await readInput(path, stdinName);
  return fix ? fixed(path, input) : input;
}

async function fixed(path: string, input: Input): Promise<Input> {
  if (path === '-') throw new Failure('--fix cannot write to standard input', 'name a file, or use cvwright fmt -');
  if (input.problem) return input;
  // Only where it is asked for: most runs never change a file.
  const [{ format }, { rewrite }] = await Promise.all([import('../format.ts'), import('./files/rewrite.ts')]);
  const { text } = format(input.text, { path: input.path, fixOnly: true });
  if (text !== input.text) await rewrite(path, text);
  return { ...input, text };
}

function readReporter(format: string | undefined): ReporterName {
  if (format === undefined) return process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'pretty';
  return choose('format', format, reporterNames);
}
