import type { Content, Inline } from './document.ts';

/** How a whole value is said. */
export type Emphasis = 'strong' | 'emphasis' | 'muted';

/** Contents that say something, one after another with the separator between them; no line begins with a separator. */
export function joined(contents: readonly Content[], separator: string): Content {
  return contents
    .filter((content) => content.length > 0)
    .flatMap((content, index) => (index === 0 ? content : [{ text: separator, unbroken: true }, ...content]));
}

/** A content with every run of it said in one way. */
export function said(content: Content, emphasis: Emphasis): Content {
  return content.map((inline) => ({ ...inline, [emphasis]: true }));
}

/** A content in the place of a pattern's braces: `within('({text})', content)`; nothing stays nothing. */
export function within(pattern: string, content: Content): Content {
  const [before = '', after = ''] = pattern.split(/\{\w+\}/);
  return content.map((inline, index) =>
    surrounded(inline, index === 0 ? before : '', index === content.length - 1 ? after : ''),
  );
}

function surrounded(inline: Inline, before: string, after: string): Inline {
  return { ...inline, text: before + inline.text + after };
}

/** The text of a content without its marks. */
export function textOf(content: Content): string {
  return content.map(({ text }) => text).join('');
}
