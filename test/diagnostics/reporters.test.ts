import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { reporters } from '../../src/diagnostics/index.ts';
import type { Findings } from '../../src/diagnostics/reporter.ts';
import { createSource } from '../../src/diagnostics/source.ts';
import { load } from '../../src/load.ts';

const text = `basics:
  name: Ada
  summary: [x]
work:
  - name: 分析机 "👩‍🔧"
    positon: Engineer # 100%, really
    startDate: Jan 2013
`;
const files = [findings(text, 'cv/ada, 50%.yaml'), findings('basics: {name: Grace}\n', 'cv/grace.yaml')];

test.each(Object.entries(reporters))('%s', async (name, reporter) => {
  await expect(reporter(files, {})).toMatchFileSnapshot(`../fixtures/reporters/${name}.txt`);
});

test('colours only where they are asked for', () => {
  const colored = reporters.pretty(files, { color: true });
  expect(colored).toContain('\u001B[31merror:\u001B[0m');
  expect(colored.replaceAll(/\u001B\[\d+m/g, '')).toBe(reporters.pretty(files, {}));
});

test('no more problems than asked for, and the rest counted', () => {
  expect(reporters.pretty(files, { maxProblems: 1 })).toContain(
    'and 2 more; cvwright validate --max-problems 3 shows all\n',
  );
});

test('errors are among the problems that are printed, wherever they stand, in the order of the file', () => {
  const source = createSource('');
  const of = (code: Diagnostic['code'], severity: Diagnostic['severity']): Diagnostic => ({
    code,
    severity,
    message: '',
  });
  const warnings = Array.from({ length: 60 }, () => of('empty-value', 'warning'));
  const diagnostics = [...warnings, of('invalid-date', 'error'), of('future-date', 'info'), of('wrong-type', 'error')];
  const printed = reporters.pretty([{ source, diagnostics }], {});
  const codes = [...printed.matchAll(/\[([\w-]+)\]/g)].map(([, code]) => code);
  expect(codes).toEqual([...Array.from({ length: 48 }, () => 'empty-value'), 'invalid-date', 'wrong-type']);
  expect(printed).toContain('and 13 more;');
});

test('junit: a warning fails only where warnings fail the run', () => {
  const warned = [findings('basics: {name: Ada, label: ""}\n', 'cv.yaml')];
  expect(reporters.junit(warned, {})).toContain('tests="1" failures="0"');
  expect(reporters.junit(warned, {})).toContain('<system-out>cv.yaml:1:21: warning: nothing stands after');
  expect(reporters.junit(warned, { strict: true })).toContain('<failure type="warning"');
});

describe('whatever the file says', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(
      'a',
      '%',
      ':',
      ',',
      '\r',
      '\n',
      '::',
      '\u001B[31m',
      '\u202E',
      '\u0085',
      '\uD83D',
      '"',
      '<',
      '&',
      ']]>',
      '\u0000',
      'é',
      '😀',
      '\\',
      '\u2028',
    ),
  });
  const hostileFiles = fc.tuple(hostile, hostile, hostile).map(([path, key, value]) => {
    const json = JSON.stringify({
      [key]: value,
      basics: { name: value, url: value, [key]: key },
      work: [{ startDate: value }],
    });
    return [findings(json, `${path}.json`), findings(`${key}: ${value}\n  x`, path)];
  });

  test('github: one command a line, and nothing else', () => {
    check(
      (found) => reporters.github(found, {}).split('\n').slice(0, -1),
      /^::(?:error|warning|notice) (?:\w+=[^:,\r\n]*)(?:,\w+=[^:,\r\n]*)*::[^\r\n]+$/,
    );
  });

  test('pretty: no control character reaches the terminal', () => {
    check((found) => reporters.pretty(found, {}).split('\n'), /^[^\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]*$/u);
  });

  test('junit: only characters and references that XML has', () => {
    check(
      (found) => [reporters.junit(found, {}).replaceAll('\n', ' ')],
      /^(?:[^&<\p{Cc}\p{Cs}]|&(?:amp|lt|gt|quot);|<\/?[a-z-]+(?: [a-z]+="[^"<]*")*\/?>|<\?xml [^<]*\?>)*$/u,
    );
  });

  test('json and sarif: JSON, well-formed', () => {
    fc.assert(
      fc.property(hostileFiles, (found) => {
        for (const reporter of [reporters.json, reporters.sarif]) {
          const report = reporter(found, {});
          const broken: unknown[] = [];
          JSON.parse(report, (_, value: unknown) =>
            typeof value === 'string' && /\p{Cs}/u.test(value) ? broken.push(value) : value,
          );
          expect(broken).toEqual([]);
        }
      }),
    );
  });

  function check(linesOf: (found: readonly Findings[]) => readonly string[], pattern: RegExp): void {
    fc.assert(
      fc.property(hostileFiles, (found) => {
        expect(linesOf(found).filter((line) => line !== '' && !pattern.test(line))).toEqual([]);
      }),
    );
  }
});

test('a place of any length is shown in a line of a hundred columns', () => {
  const at = (start: number, end: number): Diagnostic => ({
    code: 'placeholder-text',
    severity: 'warning',
    message: 'x',
    range: createSource(long).range(start, end),
  });
  const long = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`;
  const shown = reporters.pretty([{ source: createSource(long), diagnostics: [at(500, 504)] }], {});
  const [, line = '', mark = ''] = shown.split('\n');
  expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('HERE');
  expect(line.length).toBeLessThan(115);
});

function findings(content: string, path: string): Findings {
  return load(content, { path });
}

test('a narrow terminal gets shorter lines, with the place in them', () => {
  const long = `basics: {name: ${'Ada '.repeat(50)}, labl: x}\n`;
  const [, line = '', mark = ''] = reporters.pretty([findings(long, 'cv.yaml')], { width: 60 }).split('\n');
  expect(line.length).toBeLessThanOrEqual(60);
  expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('labl');
});
