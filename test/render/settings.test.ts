import { describe, expect, it, test } from 'vitest';
import { checkSettings } from '../../src/render/check-settings.ts';
import { load } from '../../src/load.ts';
import type { RenderOptions } from '../../src/render/prepare.ts';
import { render } from '../../src/render/render.ts';

async function rendered(meta: string, options: RenderOptions = {}): Promise<{ made: boolean; findings: unknown }> {
  const { resume } = load(`basics: {name: Ada}\nwork: [{name: Engines, startDate: 2020}]\nmeta: {${meta}}\n`);
  if (!resume) throw new Error('The résumé is not valid');
  const { bytes, diagnostics } = await render(resume, 'pdf', options);
  return { made: bytes !== undefined, findings: diagnostics.map(({ code }) => code) };
}

describe('a language that is none', () => {
  test.each(['de, fr', '5', 'en US', 'en-', 'de/fr', 'français', 'en-US-US'])(
    '%j keeps no file from being made',
    async (tag) => {
      expect(await rendered(`language: "${tag}"`)).toEqual({ made: true, findings: [] });
    },
  );

  it('is reported where the caller asks for it', async () => {
    expect(await rendered('', { language: 'en US' })).toEqual({ made: true, findings: ['invalid-language'] });
  });
});

test('a language with an underscore is the same as with a hyphen', async () => {
  expect(await rendered('', { language: 'en_GB' })).toEqual({ made: true, findings: [] });
});

test('a language without words of ours is set with English ones', async () => {
  expect(await rendered('', { language: 'cs' })).toEqual({ made: true, findings: ['untranslated-language'] });
});

describe('remarks that meta.ignore names', () => {
  it('are left out where files are made, too', async () => {
    expect(await rendered('language: cs, theme: clasic, ignore: [untranslated-language]')).toEqual({
      made: true,
      findings: ['unknown-theme'],
    });
  });
});

describe('settings that are only checked', () => {
  const found = (meta: string): readonly string[] => {
    const { resume, locate } = load(`basics: {name: Ada}\nmeta:\n  ${meta}\n`);
    return checkSettings(resume ?? {}, locate).map(({ code, range }) => `${range?.start.line}: ${code}`);
  };

  test.each([
    ['theme: clasic', ['3: unknown-theme']],
    ['language: cs', ['3: untranslated-language']],
    ['{language: cs, theme: clasic, ignore: [untranslated-language]}', ['3: unknown-theme']],
    ['{language: de, theme: office}', []],
    ['version: v1', []],
  ])('%s', (meta, findings) => {
    expect(found(meta)).toEqual(findings);
  });
});

describe('the paper', () => {
  const pageOf = async (text: string, options: RenderOptions = {}): Promise<string | undefined> => {
    const { resume } = load(text);
    const { bytes } = await render(resume ?? {}, 'pdf', options);
    return /\/MediaBox \[0 0 ([\d.]+ [\d.]+)\]/.exec(Buffer.from(bytes ?? []).toString('latin1'))?.[1];
  };
  const [a4, letter] = ['595.28 841.89', '612 792'];
  const american = 'basics: {name: Ada, location: {countryCode: US}}\n';

  test.each([
    ['basics: {name: Ada}', a4],
    ['basics: {name: Ada, location: {countryCode: GB}}\nmeta: {language: en-US}', a4],
    [american, letter],
    [`${american}meta: {paper: a4}`, a4],
    ['basics: {name: Ada}\nmeta: {language: fr-CA}', letter],
  ])('of %j is that of meta, else of the country, else of the region of the language', async (text, size) => {
    expect(await pageOf(text)).toBe(size);
  });

  it('is first of all what the caller asks for', async () => {
    expect(await pageOf(american, { paper: 'a4' })).toBe(a4);
    expect(await pageOf('basics: {name: Ada}', { language: 'en-US' })).toBe(letter);
  });
});

describe('what only a caller without types can ask for', () => {
  test.each([
    ['html', {}, 'the format cannot be "html"; it takes pdf or docx'],
    [undefined, {}, 'the format cannot be undefined; it takes pdf or docx'],
    ['pdf', { paper: 'a5' }, 'the paper cannot be "a5"; it takes a4 or letter'],
  ])('%s %j is refused', async (format, options, message) => {
    await expect(Reflect.apply(render, undefined, [{}, format, options])).rejects.toThrow(new TypeError(message));
  });
});
