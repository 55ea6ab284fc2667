import type { Block, Content, Document } from './document.ts';

/** Everything that a document says on its pages, in reading order; the running foot aside. */
export function contentsOf({ header, sections }: Document): readonly Content[] {
  const contents: Content[] = [header.name, ...(header.label ? [header.label] : []), ...header.contacts];
  gather(header.summary, contents);
  for (const { title, blocks } of sections) {
    contents.push(title);
    gather(blocks, contents);
  }
  return contents;
}

function gather(blocks: readonly Block[], contents: Content[]): void {
  for (const block of blocks) {
    switch (block.kind) {
      case 'list':
        for (const { content, lists } of block.items) contents.push(content, ...lists.flatMap(({ items }) => items));
        break;
      case 'labelled':
        contents.push(...(block.label ? [block.label] : []), block.content);
        break;
      case 'entry':
        contents.push(block.title);
        if (block.aside) contents.push(block.aside);
        for (const { content, aside = [] } of block.details)
          contents.push(...[content, aside].filter(({ length }) => length > 0));
        gather(block.blocks, contents);
        break;
      case 'line':
        contents.push(block.content);
        if (block.aside) contents.push(block.aside);
        gather(block.blocks, contents);
        break;
      case 'paragraph':
        contents.push(block.content);
    }
  }
}
