import type { Source } from '../../diagnostics/source.ts';

/** A line of YAML as a person sees it: hyphens, key, value. Offsets count from the beginning of the text. */
export interface WrittenLine {
  /** Without indentation. */
  readonly content: string;
  readonly contentStart: number;
  /** Whether it begins with a hyphen that no space follows. */
  readonly lacksSpace: boolean;
  /** After the hyphens. */
  readonly itemStart: number;
  /** Absent when the line does not begin with `key: `. */
  readonly key?: string;
  /** What follows the hyphens and the key. */
  readonly value: string;
  readonly valueStart: number;
  /** Where the line ends, before its line feed. */
  readonly end: number;
  /** Whether the next line is indented deeper and may belong to the value. */
  readonly continued: boolean;
}

const pattern = /^(\s*)((?:- +)*)(?:([^\s"'#:,[\]{}&*!|>%@`-][^:#"']{0,80}?):(?=\s|$)[ \t]*)?/;

/** The line that holds `offset`, or the line `number` of the same text. */
export function lineAround(source: Source, offset: number, number = source.position(offset).line): WrittenLine {
  const text = source.line(number);
  const start = lineStart(source, offset, number);
  const [all = '', indent = '', hyphens = '', key] = pattern.exec(text) ?? [];
  const column = indent.length + (key === undefined ? 0 : hyphens.length);
  const content = text.slice(indent.length).trimEnd();
  return {
    content,
    contentStart: start + indent.length,
    lacksSpace: /^-[^\s-]/.test(content),
    itemStart: start + indent.length + hyphens.length,
    ...(key !== undefined && { key }),
    value: text.slice(all.length),
    valueStart: start + all.length,
    end: start + text.length,
    continued: indentOf(source.line(number + 1)) > column,
  };
}

function indentOf(line: string): number {
  return /^\s*(?=\S)/.exec(line)?.[0].length ?? 0;
}

function lineStart(source: Source, offset: number, number: number): number {
  let position = source.position(offset);
  while (position.line > number) position = source.position(position.offset - position.column);
  return position.offset - position.column + 1;
}
