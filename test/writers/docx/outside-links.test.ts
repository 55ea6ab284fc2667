import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/document/compose.ts';
import { load } from '../../../src/load.ts';
import type { Resume } from '../../../src/resume/resume.generated.ts';
import { themes } from '../../../src/theme/index.ts';
import { docxParts } from '../../../src/writers/docx/docx.ts';
import { context } from './fixture.ts';
import { childElements, descendants, readText, readXml, type XmlElement } from './read-xml.ts';
import { samples } from './samples.ts';

describe('a program that reads only runs that are children of paragraphs finds every employer and position', () => {
  it.each(samples)('%s', async (_, path) => {
    const { resume } = load(readFileSync(path, 'utf8'), { path });
    if (resume === undefined) throw new Error('no résumé');
    const document = await compose(resume);
    for (const theme of themes.values()) {
      const part = docxParts(document, { ...context, theme }).find(({ name }) => name === 'word/document.xml');
      const headings = linesOf(readXml(part?.xml ?? ''));
      expect(employment(resume).filter((name) => !headings.some((line) => line.includes(name)))).toEqual([]);
    }
  });
});

/** The text outside links of paragraphs that say what an entry is. */
function linesOf(document: XmlElement): readonly string[] {
  const paragraphs = descendants(document, 'w:p').filter((paragraph) =>
    descendants(paragraph, 'w:pStyle').some(({ attributes }) =>
      /^(?:Heading[23]|EntryDetails)$/.test(attributes.get('w:val') ?? ''),
    ),
  );
  return paragraphs.map((paragraph) =>
    plain(
      childElements(paragraph)
        .filter(({ name }) => name === 'w:r')
        .map(readText)
        .join(''),
    ),
  );
}

function employment({ work = [] }: Resume): readonly string[] {
  const names = work.flatMap(({ name, position, positions = [] }) => [
    name,
    position,
    ...positions.map((each) => each.position),
  ]);
  return names.filter((name) => name !== undefined).map(plain);
}

/** Text without marks of direction, and with one kind of space. */
function plain(text: string): string {
  return text
    .replace(/[\u200E\u200F]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
