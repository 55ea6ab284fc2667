import type { Block, Content, Document } from '../../src/document/document.ts';

/** Every content of a document, in reading order. */
export function contentsOf({ header, sections }: Document): readonly Content[] {
  return [
    header.name,
    ...given(header.label),
    ...header.contacts,
    ...header.summary.flatMap(blockContents),
    ...sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(blockContents)]),
  ];
}

function blockContents(block: Block): readonly Content[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.content];
    case 'list':
      return block.items;
    case 'labelled':
      return [block.label, block.content];
    case 'line':
      return [block.content, ...given(block.aside), ...block.blocks.flatMap(blockContents)];
    case 'entry':
  }
  const details = block.details.flatMap(({ content, aside }) => [content, ...given(aside)]);
  return [block.title, ...given(block.aside), ...details, ...block.blocks.flatMap(blockContents)];
}

function given(content: Content | undefined): readonly Content[] {
  return content === undefined ? [] : [content];
}
