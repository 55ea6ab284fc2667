import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { photoReader } from '../../../src/commands/files/photo.ts';
import { UnusablePhoto } from '../../../src/photo/unusable.ts';
import { photoLimits } from '../../../src/resume/limits.ts';
import { smallPng } from '../../photo/pictures.ts';
import { cvwright } from '../cvwright.ts';

const around = mkdtempSync(join(tmpdir(), 'cvwright-photo-'));
const folder = join(around, 'résumé');
mkdirSync(join(folder, 'pictures'), { recursive: true });
writeFileSync(join(folder, 'ada.png'), smallPng);
writeFileSync(join(folder, 'pictures/ada.png'), smallPng);
writeFileSync(join(around, 'secret.png'), smallPng);
mkdirSync(join(around, 'résumé-other'));
writeFileSync(join(around, 'résumé-other/ada.png'), smallPng);
symlinkSync('../secret.png', join(folder, 'out.png'));
symlinkSync('..', join(folder, 'up'));
symlinkSync('../résumé-other', join(folder, 'other'));
symlinkSync('pictures/ada.png', join(folder, 'inside.png'));
afterAll(() => rmSync(around, { recursive: true }));

const read = photoReader(folder);

describe('a photo is read', () => {
  it.each(['ada.png', './ada.png', 'pictures/ada.png', 'inside.png'])('from %s', (name) => {
    expect(Buffer.from(read(name)).equals(smallPng)).toBe(true);
  });

  it('from beside a résumé that is itself named by a link', () => {
    symlinkSync(folder, join(around, 'link'));
    expect(photoReader(join(around, 'link'))('ada.png')).toHaveLength(smallPng.length);
  });
});

describe('a photo is not read', () => {
  it.each([
    ['through a link that leads out', 'out.png', /leads out/],
    ['through a folder that is such a link', 'up/secret.png', /leads out/],
    ['from a folder whose name only begins like that of the résumé', 'other/ada.png', /leads out/],
    ['from above, even where nothing has looked at its name before', '../secret.png', /leads out/],
    ['that is not there', 'eve.png', /there is no file "eve.png"/],
    ['that is a folder', 'pictures', /a folder/],
  ])('%s', (_how, name, message) => {
    expect(() => read(name)).toThrow(message);
    expect(() => read(name)).toThrow(UnusablePhoto);
  });

  it.skipIf(process.platform === 'win32')('from a pipe, which would never end', () => {
    execFileSync('mkfifo', [join(folder, 'pipe.png')]);
    expect(() => read('pipe.png')).toThrow(/no regular file/);
  });

  it.skipIf(process.platform === 'win32')('from a device, through whatever link', () => {
    symlinkSync('/dev/zero', join(folder, 'zero.png'));
    expect(() => read('zero.png')).toThrow(/leads out/);
  });

  it.skipIf(process.getuid?.() === 0)('without leave', () => {
    writeFileSync(join(folder, 'locked.png'), smallPng);
    chmodSync(join(folder, 'locked.png'), 0);
    expect(() => read('locked.png')).toThrow(/cannot be read/);
  });

  it('further than the limit', () => {
    writeFileSync(join(folder, 'huge.png'), Buffer.alloc(photoLimits.bytes + 1000));
    expect(read('huge.png')).toHaveLength(photoLimits.bytes + 1);
  });
});

const resume = 'basics:\n  name: Ada Lovelace\n  image: ada.png\n';
writeFileSync(join(folder, 'cv.yaml'), resume);
writeFileSync(join(folder, 'asks.yaml'), `${resume}meta:\n  photo: true\n`);
writeFileSync(join(folder, 'gone.yaml'), resume.replace('ada.png', 'eve.png'));
writeFileSync(join(folder, 'none.yaml'), 'basics:\n  name: Ada Lovelace\n');

/** Whether the PDF that a call writes to its standard output has a picture in it. */
async function hasPicture(...args: readonly string[]): Promise<boolean> {
  const { code, stdout } = await cvwright(['render', ...args, '--to', 'pdf', '--out', '-'], { cwd: folder });
  expect(code).toBe(0);
  return stdout.includes('/Subtype /Image');
}

describe('a folder that is allowed', () => {
  const photos = join(around, 'photos');
  mkdirSync(photos);
  writeFileSync(join(photos, 'portrait.png'), smallPng);
  writeFileSync(join(photos, 'ada.png'), 'another');
  symlinkSync('../secret.png', join(photos, 'escape.png'));
  symlinkSync('../photos/portrait.png', join(folder, 'linked.png'));
  const allowing = photoReader(folder, [join(around, 'résumé-other'), photos]);

  it.each(['portrait.png', 'linked.png', 'pictures/ada.png'])('has its photos read as well: %s', (name) => {
    expect(allowing(name)).toHaveLength(smallPng.length);
  });

  it('comes after the folder of the résumé', () => {
    expect(Buffer.from(allowing('ada.png')).equals(smallPng)).toBe(true);
  });

  it.each([
    ['lead out through links', 'escape.png', /leads out/],
    ['be left upwards', '../secret.png', /leads out/],
    ['be asked for itself', '.', /leads out/],
    ['hide that a photo is missing', 'eve.png', /"eve.png" beside the résumé or in the folders of --photo-dir/],
  ])('may not %s', (_what, name, message) => {
    expect(() => allowing(name)).toThrow(message);
    expect(() => allowing(name)).toThrow(UnusablePhoto);
  });

  it('is the only one for a résumé from standard input', () => {
    const piped = photoReader(undefined, [photos]);
    expect(piped('portrait.png')).toHaveLength(smallPng.length);
    expect(() => piped('linked.png')).toThrow(/no file "linked.png" in the folders of --photo-dir/);
    expect(() => photoReader(undefined)('ada.png')).toThrow(/comes from standard input/);
  });
});

describe('the command line', () => {
  it.each([
    [['cv.yaml'], false],
    [['cv.yaml', '--photo'], true],
    [['asks.yaml'], true],
    [['asks.yaml', '--no-photo'], false],
  ])('%j: photo %s', async (args, expected) => {
    expect(await hasPicture(...args)).toBe(expected);
  });

  test('a photo that cannot be used is an error at its line, and no file is made', async () => {
    const { code, stderr } = await cvwright(['render', 'gone.yaml', '--photo'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain('gone.yaml:3:10');
    expect(stderr).toContain('there is no file "eve.png" beside the résumé');
  });

  test('a photo that is asked for where there is none is a warning', async () => {
    const { code, stderr } = await cvwright(['render', 'none.yaml', '--photo', '--out', around], { cwd: folder });
    expect(code).toBe(0);
    expect(stderr).toContain('a photo is asked for, and the résumé has none');
  });

  test('a photo may lie in a folder that --photo-dir names', async () => {
    writeFileSync(join(around, 'mallory.png'), smallPng);
    writeFileSync(join(folder, 'elsewhere.yaml'), resume.replace('ada.png', 'mallory.png'));
    expect(await hasPicture('elsewhere.yaml', '--photo', '--photo-dir', around)).toBe(true);
  });

  test('a folder for photos that is none is a wrong call', async () => {
    for (const name of ['nowhere', 'ada.png']) {
      const { code, stderr } = await cvwright(['render', 'cv.yaml', '--photo-dir', name], { cwd: folder });
      expect([code, stderr]).toEqual([2, expect.stringContaining(`there is no folder "${name}"`)]);
    }
  });

  test('a photo of a résumé from standard input is found where the caller says, and not in the working directory', async () => {
    const call = ['render', '-', '--photo', '--to', 'pdf', '--out', '-'];
    const given = await cvwright([...call, '--photo-dir', '.'], { cwd: folder, stdin: resume });
    expect(given).toMatchObject({ code: 0 });
    expect(given.stdout).toContain('/Subtype /Image');
    const { code, stderr } = await cvwright(call, { cwd: folder, stdin: resume });
    expect(code).toBe(1);
    expect(stderr).toContain('= name the folder of the picture with --photo-dir');
  });

  test('--photo and --no-photo exclude each other', async () => {
    expect(await cvwright(['render', 'cv.yaml', '--photo', '--no-photo'], { cwd: folder })).toMatchObject({ code: 2 });
  });

  test('a photo is read where the program may read nothing else', async () => {
    const node = ['--experimental-permission', `--allow-fs-read=${join(import.meta.dirname, '../../..')}/*`];
    const { code, stderr } = await cvwright(['render', 'asks.yaml'], {
      cwd: folder,
      node: [...node, `--allow-fs-read=${folder}/*`, `--allow-fs-write=${folder}/*`],
    });
    expect(stderr.replaceAll(/^\(.*\n/gm, '')).toBe('');
    expect(code).toBe(0);
  });
});
