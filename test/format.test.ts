import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format } from '../src/format.ts';
import { load } from '../src/load.ts';

const golden = new URL('fixtures/format/cases.txt', import.meta.url);
const data = new URL('../data/', import.meta.url);
const examples = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:ya?ml|json)$/.test(name),
);

/** Cases as `=== title`, a file, `--- becomes`, the file that is made of it. `json` in the title makes it JSON. */
function refreshed(text: string): string {
  const [preface = '', ...cases] = text.split(/^=== /m);
  const made = cases.map((one) => {
    const [head = ''] = one.split('\n', 1);
    const [before = ''] = one.slice(head.length + 1).split(/^--- becomes$/m, 1);
    const { text: after } = format(before, { path: head.includes('json:') ? 'resume.json' : 'resume.yaml' });
    return `=== ${head}\n${before}--- becomes\n${after === before ? 'the same\n' : after}\n`;
  });
  return preface + made.join('');
}

test('files become what stands under them', async () => {
  await expect(refreshed(readFileSync(golden, 'utf8'))).toMatchFileSnapshot(golden.pathname);
});

describe.each(examples)('%s', (name) => {
  const text = readFileSync(new URL(name, data), 'utf8');

  test('is formatted already', () => expect(format(text, { path: name }).text).toBe(text));

  test('leaves the comments at the end of each section there, and those at the end of the file', () => {
    // Comments at the margin belong to the next section.
    const [head = '', ...rest] = text.replaceAll(/^#.*\n/gm, '').split(/^(?=\w[\w$]*:)/m);
    const ends = rest.map((section, index) => `${section.trimEnd().split('\n').at(-1)}\n  # ends ${index}\n`);
    const closed = rest.map((section, index) => `${section.trimEnd()}\n  # ends ${index}\n`);
    fc.assert(
      fc.property(fc.shuffledSubarray(closed, { minLength: closed.length }), (shuffled) => {
        const { text: formatted } = format(`${head}${shuffled.join('')}\n# The end.\n`);
        for (const end of ends) expect(formatted).toContain(end);
        expect(formatted).toMatch(/\n# The end\.\n$/);
      }),
      { numRuns: 20 },
    );
  });

  test('comes back from any order of its sections, comments and all', () => {
    const sections = text.split(/^(?=\w[\w$]*:)/m);
    const [head = '', ...rest] = sections.map((section) => `${section.trimEnd()}\n`);
    fc.assert(
      fc.property(fc.shuffledSubarray(rest, { minLength: rest.length }), (shuffled) => {
        const { text: formatted } = format(head + shuffled.join(''));
        expect(load(formatted).resume).toEqual(load(text).resume);
        expect(formatted.match(/^\w[\w$]*:/gm)).toEqual(text.match(/^\w[\w$]*:/gm));
        expect(formatted.split('\n').toSorted()).toEqual((head + shuffled.join('')).split('\n').toSorted());
      }),
      { numRuns: 20 },
    );
  });
});

describe('formatting', () => {
  const piece = fc.constantFrom(
    'basics:\n',
    '  name: Ada\n',
    '  url: www.example.com\n',
    'work:\n',
    '  - company: A\n',
    '    startDate: Jan 2013\n',
    '    # note\n',
    '  # note\n',
    '# note\n',
    '\n',
    '    label: *x*\n',
    '\tname: x\n',
    '  phone: 0123\n',
    'skills: [a, b]\n',
    '  label: a: b\n',
    '- x\n',
    '    name: &a B\n',
    '    url: *a\n',
    '  summary: |\n    # text\n',
  );

  test('twice is formatting once, loses no comment, and makes no error where there was none', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const before = pieces.join('');
        const { text, diagnostics } = format(before);
        expect(format(text).text).toBe(text);
        expect(text.split('# note')).toHaveLength(before.split('# note').length);
        const errors = (found: typeof diagnostics) => found.filter(({ severity }) => severity === 'error').length;
        // Where one is mended, what it hid may come to light.
        if (errors(load(before).diagnostics) === 0) expect(errors(diagnostics)).toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});
