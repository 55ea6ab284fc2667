import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/document/compose.ts';
import { contentsOf } from '../../src/document/contents.ts';
import { resumesWith, textsOf } from './resumes.ts';

/** Texts that are told from each other on the page, with no mark of Markdown; an address keeps its scheme off the page. */
const words = fc.stringMatching(/^[a-z]{6,9}[0-9]{3}$/);
const tellingResumes = resumesWith((kind) =>
  kind === 'url' ? words.map((word) => `https://${word}.example/${word}`) : words,
);

/** Texts as hostile as they come: marks of Markdown, list markers, controls, halves of surrogate pairs, addresses. */
const marks = '* ** _ ` [ ]( ) < > &#7; &#x202e; &lt; \\ ! #'.split(' ');
const starts = [
  '- ',
  '\n  - ',
  '1. ',
  '2. ',
  '\n  5. ',
  '\n  6. ',
  ' ',
  '\n',
  '\n\n',
  '  \n',
  '\r',
  '\t',
  '\u0085',
  '\u2028',
];
const signs = ['\0', '\u202E', '\uFFFE', '\uD800', '😀', 'ع', '漢', 'a', 'https://example.org', 'javascript:'];
const scraps = fc.constantFrom(...marks, ...starts, ...signs);
const hostile = fc
  .array(fc.oneof(scraps, fc.string({ unit: 'binary' })), { maxLength: 12 })
  .map((parts) => parts.join(''));
const hostileResumes = resumesWith(() => hostile);

const unprintable = /(?!\n)\p{Control}|[\u202D\u202E\uFFFE\uFFFF]|\p{Surrogate}/u;
const harmless = 'https://example.org/';
const links = /^(https?:\/\/[^\s/]+\/|mailto:[^\s?]+@|tel:\+?\d+$)/;

/** Fields that choose or name something and are never text on the page. */
const silent = /^\/basics\/image$|^\/custom\/\d+\/id$|\/pageBreak$/;

describe('any résumé', () => {
  test('is printed whole: no text of it is lost', async () => {
    await fc.assert(
      fc.asyncProperty(tellingResumes, async (resume) => {
        const page = contentsOf(await compose(resume))
          .map((content) => content.map(({ text }) => text).join(''))
          .join('\n');
        const texts = textsOf(resume).filter(([pointer]) => !silent.test(pointer));
        const lost = texts.filter(([, text]) => !page.includes(text.replace('https://', '')));
        expect(lost).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('makes no empty content and no empty section', async () => {
    await fc.assert(
      fc.asyncProperty(hostileResumes, async (resume) => {
        const document = await compose(resume);
        const texts = contentsOf(document).map((content) => content.map(({ text }) => text).join(''));
        expect(texts.filter((text) => text.trim() === '')).toEqual([]);
        expect(document.title.trim()).not.toBe('');
        expect(document.sections.filter(({ blocks }) => blocks.length === 0)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('holds only printable text, harmless links and places that exist', async () => {
    await fc.assert(
      fc.asyncProperty(hostileResumes, async (resume) => {
        const places = new Set(textsOf(resume).flatMap(([pointer]) => ancestors(pointer)));
        const wrong = contentsOf(await compose(resume))
          .flat()
          .filter(
            ({ text, href = harmless, pointer = '' }) =>
              unprintable.test(text) || !links.test(href) || !places.has(pointer),
          );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

function ancestors(pointer: string): readonly string[] {
  const steps = pointer.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
