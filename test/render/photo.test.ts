import { describe, expect, it, test } from 'vitest';
import { UnusablePhoto } from '../../src/photo/unusable.ts';
import { load } from '../../src/load.ts';
import type { RenderOptions } from '../../src/render/prepare.ts';
import { render } from '../../src/render/render.ts';
import { classic } from '../../src/theme/classic.ts';
import { writers, type Format } from '../../src/writers/index.ts';
import { jpeg, smallPng } from '../photo/pictures.ts';
import { readPdf } from '../writers/pdf/read.ts';

const data = `data:image/png;base64,${smallPng.toString('base64')}`;

function resumeWith(image: string, photo?: string): string {
  return `basics:\n  name: Ada Lovelace\n  image: ${image}\n${photo ? `meta:\n  photo: ${photo}\n` : ''}`;
}

async function rendered(text: string, options: RenderOptions = {}, format: Format = 'pdf') {
  const { resume, locate, diagnostics } = load(text);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return render(resume ?? {}, format, { locate, ...options });
}

/** Whether a PDF's page has a figure. */
async function hasFigure(bytes: Uint8Array | undefined): Promise<boolean> {
  return (await readPdf(bytes ?? new Uint8Array())).structure.some((page) => page.includes('Figure'));
}

describe('a photo is printed', () => {
  const shown = { ...classic, photo: { ...classic.photo, shown: true } };
  it.each<[string, string | undefined, RenderOptions, boolean]>([
    ['not by itself', undefined, {}, false],
    ['when the résumé asks for it', 'true', {}, true],
    ['not when the caller says no to that', 'true', { photo: false }, false],
    ['when the caller asks for it', undefined, { photo: true }, true],
    ['when the theme shows it', undefined, { theme: shown }, true],
    ['not when the résumé says no to that', 'false', { theme: shown }, false],
  ])('%s', async (_when, photo, options, expected) => {
    expect(await hasFigure((await rendered(resumeWith(data, photo), options)).bytes)).toBe(expected);
  });

  it('from the bytes that the caller reads', async () => {
    const asked: string[] = [];
    const readPhoto = (name: string): Uint8Array => (asked.push(name), jpeg());
    const { bytes } = await rendered(resumeWith('pictures/ada.jpg', 'true'), { readPhoto });
    expect(await hasFigure(bytes)).toBe(true);
    expect(asked).toEqual(['pictures/ada.jpg']);
  });

  it('not read where it is not printed', async () => {
    const readPhoto = (): Uint8Array => expect.unreachable();
    expect((await rendered(resumeWith('ada.jpg'), { readPhoto })).diagnostics).toEqual([]);
  });
});

describe('a photo that cannot be used is an error at its line', () => {
  it.each<[string, string, RenderOptions['readPhoto'], RegExp]>([
    ['an address on the network', 'https://example.com/ada.jpg', () => smallPng, /nothing is fetched/],
    ['a path from above', '../ada.jpg', () => smallPng, /leads out/],
    ['an absolute path', '/ada.jpg', () => smallPng, /not below/],
    ['a file that nobody can read', 'ada.jpg', undefined, /nobody can read it/],
    [
      'a reader that gives up',
      'ada.jpg',
      () => {
        throw new UnusablePhoto('gone', 'look');
      },
      /^gone$/,
    ],
    ['another kind of file', 'ada.jpg', () => Buffer.from('GIF89a'), /neither a JPEG nor a PNG/],
    ['a damaged file', 'ada.png', () => smallPng.subarray(0, 60), /damaged/],
  ])('%s', async (_what, image, readPhoto, message) => {
    const { bytes, diagnostics } = await rendered(resumeWith(image, 'true'), readPhoto ? { readPhoto } : {});
    expect(bytes).toBeUndefined();
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([
      { code: 'unusable-photo', pointer: '/basics/image', range: { start: { line: 3, column: 10 } } },
    ]);
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.hint).toBeTruthy();
  });
});

test('a photo that is asked for and not there is a warning', async () => {
  const { bytes, diagnostics } = await rendered('basics:\n  name: Ada\n', { photo: true });
  expect(bytes).toBeDefined();
  expect(diagnostics).toMatchObject([{ code: 'unusable-photo', severity: 'warning' }]);
});

test.each(Object.keys(writers) as Format[])('%s: the same photo gives the same bytes', async (format) => {
  const [first, second] = [
    await rendered(resumeWith(data, 'true'), {}, format),
    await rendered(resumeWith(data, 'true'), {}, format),
  ];
  expect(Buffer.from(first.bytes ?? []).equals(Buffer.from(second.bytes ?? [1]))).toBe(true);
});
