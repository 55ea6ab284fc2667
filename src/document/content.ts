import type { Content, Inline, Labelled } from './document.ts';

/** How a whole value is said. */
export type Emphasis = 'strong' | 'emphasis' | 'muted';

/**
 * Contents that say something, one after another with the separator between them; no line begins with a separator. Behind a question
 * mark, as at the end of a title, it is a space.
 */
export function joined(contents: readonly Content[], separator: string): Content {
  return between(contents, (_, before) => ({ text: ASKS.test(textOf(before)) ? ' ' : separator, unbroken: true }));
}

const ASKS = /[?؟]["”’»]?$/;

/**
 * Contents that say something, with a dot between them: the parts of a line that is no list, such as an employer and its address.
 * An address is seen to be a part of its own without the dot.
 */
export function parted(contents: readonly Content[]): Content {
  const dot: Inline = { text: ' · ', unbroken: true };
  return between(contents, (next) => (next[0]?.href === undefined ? dot : { divides: true, ...dot }));
}

function between(contents: readonly Content[], separatorBefore: (next: Content, before: Content) => Inline): Content {
  const all: Inline[] = [];
  let before: Content | undefined;
  for (const content of contents) {
    if (content.length === 0) continue;
    if (before) all.push(separatorBefore(content, before));
    all.push(...content);
    before = content;
  }
  return all;
}

/** A content with every run of it said in one way. */
export function said(content: Content, emphasis: Emphasis): Content {
  return content.map((inline) => ({ [emphasis]: true, ...inline }));
}

/** A content that no line ends inside, as far as that can be: a name, an address. */
export function whole(content: Content): Content {
  return content.map((inline) => ({ unbroken: true, ...inline }));
}

/** A content in the place of a pattern's braces: `within('({text})', content)`; nothing stays nothing. */
export function within<Text extends Pick<Inline, 'text'>>(pattern: string, content: readonly Text[]): readonly Text[] {
  const [before = '', after = ''] = pattern.split(/\{\w+\}/);
  return content.map((inline, index) => {
    const start = index === 0 ? before : '';
    const end = index === content.length - 1 ? after : '';
    return { ...inline, text: start + inline.text + end };
  });
}

/** A row in one: its label, strong but for what is muted in it, and what it names. A full-width colon brings its own space. */
export function rowContent({ label, content }: Pick<Labelled, 'label' | 'content'>): Content {
  if (!label) return content;
  const gap: Content = textOf(label).endsWith('：') ? [] : [{ text: ' ' }];
  return [...label.map((inline) => (inline.muted ? inline : { strong: true as const, ...inline })), ...gap, ...content];
}

/** The text of a content without its marks. */
export function textOf(content: Content): string {
  return content.map(({ text }) => text).join('');
}
