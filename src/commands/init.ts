import { rmSync, writeFileSync } from 'node:fs';
import { visible } from '../diagnostics/visible.ts';
import { localeFor, locales } from '../locale/index.ts';
import { hasStarter, starter, starterLanguages } from '../resume/starter.ts';
import { toYaml } from '../to-yaml.ts';
import { check } from './batch/check.ts';
import { choose } from './call/choose.ts';
import { command } from './call/command.ts';
import { Failure } from './call/failure.ts';
import { printFindings } from './console/findings.ts';
import { readInput } from './files/input.ts';
import { makeFolder } from './files/make-folder.ts';
import { errorCode, reason } from './files/reason.ts';
import { shellWord } from './console/shell-word.ts';
import { say, write } from './console/streams.ts';

/** `cvwright init`: a first résumé. */
export const init = command(
  {
    name: 'init',
    operands: '[FILE]',
    about:
      'Writes a first résumé to fill in, by default resume.yaml, with comments that say what goes where and the line by which editors find the schema. An existing file is never overwritten. "-" is standard output.',
    flags: {
      lang: { value: 'TAG', summary: `the language of its text: ${starterLanguages.join(', ')}` },
      from: { value: 'FILE', summary: 'a résumé to take the content from, such as a JSON Resume file' },
    },
    examples: [
      { call: 'cvwright init', summary: 'resume.yaml' },
      { call: 'cvwright init lebenslauf.yaml --lang de', summary: 'a German one' },
      { call: 'cvwright init --from resume.json', summary: 'a JSON Resume file as YAML' },
    ],
  },
  async (operands, { lang, from }) => {
    const [path = 'resume.yaml', extra] = operands;
    if (extra !== undefined) throw new Failure('cvwright init writes one file', 'see cvwright init --help');
    if (/\.json$/i.test(path))
      throw new Failure(`cvwright init writes YAML, not "${visible(path)}"`, 'name a .yaml file');
    if (lang !== undefined && !localeFor(lang)) choose('lang', lang, [...locales.keys()]);
    const text = from === undefined ? starter(lang) : await textFrom(from);
    if (text === undefined) return 1;
    if (path === '-') {
      await write(process.stdout, text);
      return 0;
    }
    writeNew(path, text);
    const name = visible(path);
    await say(`${name}: ${from === undefined ? 'a first résumé to write over' : `the résumé of ${visible(from)}`}`);
    if (from === undefined && lang !== undefined && !hasStarter(lang))
      await say(`  its text is English, for want of one in that language: write language: ${lang} under meta`);
    const word = shellWord(name);
    await say(
      `  cvwright validate ${word}  checks it\n  cvwright render ${word}    makes the PDF and the Word document`,
    );
    return 0;
  },
);

/** The content of another file as our YAML; undefined when it has errors, which are printed. */
async function textFrom(from: string): Promise<string | undefined> {
  const { source, resume, diagnostics } = check(await readInput(from));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  await printFindings([{ source, diagnostics: errors }]);
  return resume && toYaml(resume);
}

function writeNew(path: string, text: string): void {
  let isOurs = false;
  try {
    makeFolder(path);
    writeFileSync(path, '', { flag: 'wx' });
    isOurs = true;
    writeFileSync(path, text);
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (isOurs) rmSync(path, { force: true });
    if (errorCode(error) === 'EEXIST')
      throw new Failure(`"${visible(path)}" is there already`, 'name another file, or move it away');
    throw new Failure(`cannot write "${visible(path)}": ${reason(error)}`);
  }
}
