import type { Block, Content, Document, Inline, Numbering } from '../../src/document/document.ts';

/** A document as an indented tree for people to read: marks as in Markdown, muted words in [[ ]], dates and places after ⇥. */
export function dump(document: Document): string {
  const { language, direction, title, author, subject, keywords, header, sections, footer } = document;
  const lines = [
    `document ${language} ${direction} “${title}”`,
    ...property('author', author),
    ...property('subject', subject),
    ...property('keywords', keywords.join(' | ')),
    `  name: ${inlines(header.name)}`,
    ...property('label', header.label && inlines(header.label)),
    ...header.contacts.map((contact) => `  contact: ${inlines(contact)}`),
    ...header.summary.flatMap((block) => blockLines(block, 1)),
    ...sections.flatMap((section) => [
      `  section ${section.id}: ${inlines(section.title)}`,
      ...section.blocks.flatMap((block) => blockLines(block, 2)),
    ]),
    `  footer: ${footer.name} ⇥ ${footer.page}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Blocks alone, from the left margin on. */
export function dumpBlocks(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => blockLines(block, 0)).join('\n');
}

function property(name: string, value: string | undefined): readonly string[] {
  return value === undefined || value === '' ? [] : [`  ${name}: ${value}`];
}

function blockLines(block: Block, depth: number): readonly string[] {
  const line = (text: string, deeper = 0): string => `${'  '.repeat(depth + deeper)}${text}`;
  switch (block.kind) {
    case 'paragraph':
      return [line(`¶ ${inlines(block.content)}`)];
    case 'list':
      return block.items.flatMap(({ content, lists }, index) => [
        line(`${marker(block, index, '•')} ${inlines(content)}`),
        ...lists.flatMap((list) => list.items.map((item, at) => line(`${marker(list, at, '–')} ${inlines(item)}`, 1))),
      ]);
    case 'labelled':
      return [line(`labelled ${[...(block.label ? [block.label] : []), block.content].map(inlines).join(' | ')}`)];
    case 'line':
      return [line(`line ${withAside(block.content, block.aside)}`), ...nested(block.blocks, depth)];
    case 'entry':
  }
  return [
    line(`entry ${withAside(block.title, block.aside)}`),
    ...block.details.map(({ content, aside }) => line(withAside(content, aside), 1)),
    ...nested(block.blocks, depth),
  ];
}

function marker({ ordered, start = 1 }: Numbering, index: number, bullet: string): string {
  return ordered ? `${start + index}.` : bullet;
}

function nested(blocks: readonly Block[], depth: number): readonly string[] {
  return blocks.flatMap((block) => blockLines(block, depth + 1));
}

function withAside(content: Content, aside: Content | undefined): string {
  const near = inlines(content);
  return aside === undefined ? near : `${near}${near === '' ? '' : ' '}⇥ ${inlines(aside)}`;
}

/** Content in one line, marked as in `dump`. */
export function inlines(content: Content): string {
  return content.map(inline).join('').replaceAll(']][[', '').replaceAll('[[ ', ' [[');
}

function inline({ text, strong, emphasis, code, muted, href }: Inline): string {
  const marks = `${strong ? '**' : ''}${emphasis ? '_' : ''}${code ? '`' : ''}`;
  const marked = `${marks}${text.replaceAll('\n', '↵')}${[...marks].reverse().join('')}`;
  const linked = href === undefined ? marked : `${marked}<${href}>`;
  return muted ? `[[${linked}]]` : linked;
}
