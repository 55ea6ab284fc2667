import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/document/compose.ts';
import type { Document } from '../../../src/document/document.ts';
import { loadTypesetter } from '../../../src/fonts/typesetter.ts';
import { seenText } from '../../../src/layout/shaping/glyph-run.ts';
import { layout } from '../../../src/layout/layout.ts';
import type { StructureNode } from '../../../src/layout/structure.ts';
import { load } from '../../../src/load.ts';
import { context } from './fixture.ts';
import { textOf } from './parts.ts';
import { samples } from './samples.ts';
import { wordsOf } from './words.ts';

describe('the Word file says the words of the pages in their order', () => {
  it.each(samples)('%s', compareWords);
});

async function compareWords(_: string, file: string): Promise<void> {
  const { resume } = load(readFileSync(file, 'utf8'), { path: file });
  expect(resume).toBeDefined();
  if (resume === undefined) return;
  const document = await compose(resume);
  const words = await pageWords(document);
  expect(words.length).toBeGreaterThan(0);
  const found = wordsOf(textOf(document)).filter(isNoSeparator);
  expect(inOrderOfReading(found)).toEqual(inOrderOfReading(words));
}

/** Words as they are; of text from right to left, whose glyphs a page has in the order in which they are seen, all the letters. */
function inOrderOfReading(words: readonly string[]): readonly string[] {
  const text = words.join('');
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? [...text].toSorted() : words;
}

/** The words on the pages, read by their tags: bullets, numbers and the running foot are the pages' own. */
async function pageWords(document: Document): Promise<readonly string[]> {
  const { theme, paper, report } = context;
  const { pages } = layout(document, { theme, paper, report, typesetter: await loadTypesetter() });
  const texts = new Map<StructureNode, string>();
  for (const item of pages.flatMap(({ items }) => items)) {
    if (item.kind !== 'text' || item.meaning === 'artifact') continue;
    const block = blockOf(item.meaning);
    if (block.type !== 'Lbl') texts.set(block, `${texts.get(block) ?? ''}${seenText(item.runs)}`);
  }
  return wordsOf([...texts.values()].join('\n')).filter(isNoSeparator);
}

function blockOf(node: StructureNode): StructureNode {
  return node.type === 'Link' && node.parent ? node.parent : node;
}

/** Between contact items a page has separators where the items share a line. */
function isNoSeparator(word: string): boolean {
  return word !== context.theme.separator;
}
