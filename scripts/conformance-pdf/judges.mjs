// The judges of PDFs, each a program of its own that knows nothing of this project.
import { execFile } from 'node:child_process';
import { access, mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const VERSION = '1.28.2';
const cache = process.env.CVWRIGHT_CACHE ?? join(homedir(), '.cache', 'cvwright');
const jar = join(cache, `greenfield-apps-${VERSION}.jar`);
const GIBIBYTE = 1 << 30;

/** The official veraPDF, fetched from Maven Central into a cache folder on first use. */
export async function judgeByVeraPdf(files) {
  const judge = `veraPDF ${VERSION}, PDF/UA-1 and PDF/A-3a`;
  const absent = await installVeraPdf();
  if (absent) return { judge, absent };
  const complaints = [];
  for (const flavour of ['ua1', '3a']) {
    const call = ['-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper', '-f', flavour, '--format', 'text', ...files];
    // It exits with 1 when a file fails; its output says which and why.
    const { stdout } = await run('java', call, { maxBuffer: GIBIBYTE }).catch((error) => error);
    const rows = String(stdout)
      .split('\n')
      .filter((row) => /^(?:PASS|FAIL) /u.test(row));
    complaints.push(...rows.filter((row) => row.startsWith('FAIL')));
    if (rows.length < files.length) complaints.push(`only ${rows.length} files were judged by ${flavour}`);
  }
  return { judge, complaints };
}

async function installVeraPdf() {
  if (!(await exists('java', ['-version']))) return 'Java is not installed';
  const there = await access(jar).then(
    () => true,
    () => false,
  );
  if (there) return undefined;
  if (!(await exists('mvn', ['-v']))) return 'Maven, which would fetch it, is not installed';
  await mkdir(cache, { recursive: true });
  const artifact = `-Dartifact=org.verapdf.apps:greenfield-apps:${VERSION}`;
  const fetched = await exists('mvn', ['-q', '-B', 'dependency:copy', artifact, `-DoutputDirectory=${cache}`]);
  return fetched ? undefined : 'Maven could not fetch it';
}

/** Whether the files are sound to qpdf, byte for byte. */
export async function judgeByQpdf(files) {
  const judge = 'qpdf --check';
  if (!(await exists('qpdf', ['--version']))) return { judge, absent: 'qpdf is not installed' };
  const complaints = [];
  for (const file of files) {
    await run('qpdf', ['--check', file]).catch((error) => complaints.push(`${file}: ${error.stdout}${error.stderr}`));
  }
  return { judge, complaints };
}

/** Whether a program runs and ends well. */
async function exists(program, call) {
  return run(program, call).then(
    () => true,
    () => false,
  );
}
