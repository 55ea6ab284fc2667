import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { compose } from '../../../src/document/compose.ts';
import { load } from '../../../src/load.ts';
import type { Basics } from '../../../src/resume/resume.generated.ts';

const address = fc.constantFrom(
  'https://a.org',
  'b.c',
  'x:y',
  'ftp://a/b_(c)',
  'mailto:a@b.org',
  'tel:abc',
  'd',
  '',
  'http://u@h.org',
);
const label = fc.constantFrom('a', 'a b', 'a [b] c', '*a*');
const link = fc
  .tuple(label, address, fc.constantFrom('', ' "Title"', " 'Title'", ' (Title)'), fc.boolean())
  .map(([text, to, title, isBracketed]) => `[${text}](${isBracketed ? `<${to}>` : to}${to && title})`);
const part = fc.oneof(
  fc.constantFrom('word', '(word)', '[word]', '5 < 6', '\\[a](x:y)', '`[a](x:y)`', '`` ` ``', '<x:y>', '[a] (b)', '\n'),
  link,
  link.map((written) => `(${written}),`),
);
const prose = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(' '));

const addresses = (found: readonly Diagnostic[]): readonly string[] =>
  found.filter(({ code }) => code === 'unsafe-url' || code === 'invalid-url').map(({ message }) => message);

async function foundIn(basics: Basics): Promise<{ checking: readonly string[]; composing: readonly string[] }> {
  const { diagnostics } = load(JSON.stringify({ basics }), { path: 'r.json' });
  const composing: Diagnostic[] = [];
  await compose({ basics }, { report: (diagnostic) => composing.push(diagnostic) });
  return { checking: addresses(diagnostics), composing: addresses(composing) };
}

test.each([
  '[a](javascript:x)',
  '[a [b]](vbscript:y) and [c](d)',
  'a [link](ftp://example.org/a_(b))',
  '[a]( data:x "title")',
  '\\[a](x:y)',
  '`[a](x:y)`',
  '[a](my page)',
  '[a](<my page>)',
  '[a](x:y (title))',
  '<x:y>',
  '[](z)',
])('the check of %j finds what printing it finds', async (summary) => {
  const { checking, composing } = await foundIn({ name: 'Ada', summary });
  expect(checking).toEqual(composing);
});

test.each([
  'https://known.org@b.org',
  'https://a.org/b c',
  'mailto:nobody',
  'tel:abc',
  `https://a.org/${'b'.repeat(2100)}`,
])('the check of the field %j finds what printing it finds', async (url) => {
  const { checking, composing } = await foundIn({ name: 'Ada', url });
  expect(checking).toHaveLength(1);
  expect(checking).toEqual(composing);
});

test('the check of any text finds what printing it finds', async () => {
  await fc.assert(
    fc.asyncProperty(prose, async (summary) => {
      const { checking, composing } = await foundIn({ name: 'Ada', summary });
      expect(new Set(checking)).toEqual(new Set(composing));
    }),
  );
});
