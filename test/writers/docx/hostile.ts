import fc from 'fast-check';
import type { Content, Document, Inline } from '../../../src/document/document.ts';
import { rich } from './fixture.ts';

/** Text that breaks files: markup, controls, noncharacters, halves of characters, emoji, every direction, very long words. */
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      fc.constantFrom(
        ']]>',
        '&amp;',
        '<w:p/>',
        '"\'',
        '\0',
        '\uFFFE',
        '\uD800',
        '\uDC00',
        '\u{1FFFF}',
        '\u202E',
        '\u0085',
      ),
      fc.constantFrom('👩🏽‍💻', '🇩🇪', 'العربية', 'עברית 42', 'ไทย', '日本語', 'e\u0301\u0301', ' \n ', '\u00A0'),
      fc.constantFrom('word '.repeat(2000), 'x'.repeat(10_000), 'كلمة '.repeat(2000)),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

const href = fc.oneof(
  fc.constantFrom(
    'mailto:a@b.example',
    'tel:+123',
    `https://example.org/${'x'.repeat(300)}`,
    'https://例え.example/ü?q=|%',
  ),
  text.map((path) => `https://example.org/${path}`),
);

const flag = fc.option(fc.constant(true as const), { nil: undefined });
const inline: fc.Arbitrary<Inline> = fc
  .record({
    text,
    strong: flag,
    emphasis: flag,
    code: flag,
    muted: flag,
    href: fc.option(href, { nil: undefined }),
    language: fc.constantFrom(undefined, 'he', 'zh-Hant', 'sr-Latn', 'no tag'),
  })
  .map((record) => definedFields(record));
const content: fc.Arbitrary<Content> = fc.array(inline, { minLength: 1, maxLength: 3 });

/** A document with the same hostile content in every place that it has. */
export const hostileDocument: fc.Arbitrary<Document> = fc
  .record({ content, language: fc.constantFrom('en', 'ar', 'ja', 'de'), ordered: fc.boolean(), title: text })
  .map(({ content, language, ordered, title }) => ({
    ...rich,
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    title,
    author: title,
    subject: title,
    keywords: [title],
    footer: { name: title, page: `${title}{page}${title}{pages}` },
    header: { name: content, label: content, contacts: [content, content], summary: [{ kind: 'paragraph', content }] },
    sections: [
      {
        id: 'any',
        title: content,
        blocks: [
          {
            kind: 'entry',
            title: content,
            aside: content,
            details: [{ content, aside: content }],
            blocks: [{ kind: 'list', ordered, items: [{ content, lists: [{ ordered, items: [content] }] }] }],
          },
          { kind: 'labelled', label: content, content },
          { kind: 'line', content, aside: content, blocks: [{ kind: 'paragraph', content }] },
        ],
      },
    ],
  }));

function definedFields(record: { [Key in keyof Inline]: Inline[Key] | undefined } & { text: string }): Inline {
  const { text, strong, emphasis, code, muted, href, language } = record;
  return {
    text,
    ...(strong && { strong }),
    ...(emphasis && { emphasis }),
    ...(code && { code }),
    ...(muted && { muted }),
    ...(href !== undefined && { href }),
    ...(language !== undefined && { language }),
  };
}
