import { LatePattern } from '../../scripts/build/late-pattern.mjs';
import { latePatterns } from '../../scripts/build/late-patterns.mjs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('a late pattern', () => {
  const patterns = [
    [String.raw`\p{L}+`, 'u'],
    [String.raw`(\p{Lu})|\s`, 'gu'],
    [String.raw`^\P{M}`, 'u'],
    [String.raw`\p{Script=Han}\s*$`, 'u'],
  ] as const;
  const texts = fc.string({ unit: fc.constantFrom('a', 'Ä', ' ', '漢', '\u0301', '1', '😀') });

  test.each(patterns)('answers as /%s/%s does', (source, flags) => {
    fc.assert(
      fc.property(texts, (text) => {
        const own: RegExp = new LatePattern(source, flags);
        const pattern = new RegExp(source, flags);
        expect(own.test(text)).toBe(pattern.test(text));
        expect(own.lastIndex).toBe(pattern.lastIndex);
        own.lastIndex = 0;
        pattern.lastIndex = 0;
        expect(own.exec(text)).toEqual(pattern.exec(text));
        expect(text.match(own)).toEqual(text.match(pattern));
        expect(text.replace(own, '<$&>')).toBe(text.replace(pattern, '<$&>'));
        expect(text.replace(own, (found) => `${found.length}`)).toBe(
          text.replace(pattern, (found) => `${found.length}`),
        );
        expect(text.search(own)).toBe(text.search(pattern));
        expect(text.split(own, 3)).toEqual(text.split(pattern, 3));
        if (flags.includes('g')) expect([...text.matchAll(own)]).toEqual([...text.matchAll(pattern)]);
      }),
    );
  });
});

describe('the bundler', () => {
  test('makes the patterns with a Unicode class at the top of a file late', () => {
    const code = 'const NAME: RegExp = /^\\p{L}"\\/$/u;\nconst WORD = /\\w/;';
    const [imported, ...changed] = latePatterns.transform(code, '/src/file.ts')?.split('\n') ?? [];
    expect(imported).toMatch(/^import \{ LatePattern \} from ".*late-pattern\.mjs";$/);
    expect(changed).toEqual([
      'const NAME: RegExp = new LatePattern("^\\\\p{L}\\"\\\\/$", "u");',
      'const WORD = /\\w/;',
    ]);
  });

  test('moves those in functions to the top', () => {
    const code = 'const first = (text: string) => /\\p{L}/u.exec(text);';
    const [, ...changed] = latePatterns.transform(code, '/src/file.ts')?.split('\n') ?? [];
    expect(changed).toEqual([
      'const late$0 = new LatePattern("\\\\p{L}", "u");',
      'const first = (text: string) => late$0.exec(text);',
    ]);
  });

  test('leaves others as they are, and those in functions that remember where they are', () => {
    const code = 'const WORD = /\\w/;\nconst all = (text: string) => text.match(/\\p{L}/gu);\nexport { WORD, all };';
    expect(latePatterns.transform(code, '/src/file.ts')).toBeNull();
  });

  test('leaves files of other kinds alone', () => {
    expect(latePatterns.transform('{ "pattern": "\\\\p{L}" }', '/src/file.json')).toBeNull();
  });
});
