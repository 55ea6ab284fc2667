import type { Block, Content, Document } from '../../../src/document/document.ts';
import { theme } from './theme.ts';

/** The words of a document in reading order, as they are to be found in every file. */
export function documentWords({ header, sections }: Document): readonly string[] {
  const contents = [
    header.name,
    header.label ?? [],
    ...header.contacts.flatMap((contact, index) => (index === 0 ? [contact] : [[{ text: theme.separator }], contact])),
    ...blockContents(header.summary),
    ...sections.flatMap(({ title, blocks }) => [title, ...blockContents(blocks)]),
  ];
  return wordsOf(contents.map(textOf).join('\n'));
}

/** Words as readers cut them: invisible marks of direction and what no file can hold are no part of them. */
export function wordsOf(text: string): readonly string[] {
  const printable = text.replace(/[\u200E\u200F]|(?![\n\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '');
  return printable.split(/\s+/u).filter(Boolean);
}

function blockContents(blocks: readonly Block[]): readonly Content[] {
  return blocks.flatMap((block): readonly Content[] => {
    if (block.kind === 'paragraph') return [block.content];
    if (block.kind === 'list')
      return block.items.flatMap(({ content, lists }) => [content, ...lists.flatMap(({ items }) => items)]);
    if (block.kind === 'labelled') return [block.label ?? [], block.content];
    if (block.kind === 'line') return [block.content, block.aside ?? [], ...blockContents(block.blocks)];
    const details = block.details.flatMap(({ content, aside = [] }) => [content, aside]);
    return [block.title, block.aside ?? [], ...details, ...blockContents(block.blocks)];
  });
}

function textOf(content: Content): string {
  return content.map(({ text }) => text).join('');
}
