import type { Source } from '../../diagnostics/source.ts';
import { lineStart } from '../column.ts';
import { otherSpaceIn, spaceName, withOrdinarySpaces } from './look-alike.ts';
import type { Edit, Mistake } from './mistake.ts';
import type { WrittenLine } from './yaml-line.ts';

/** So many lines above and below are put right together. */
const linesMended = 1000;

/** A space before a line, or behind its hyphen, that only looks like one to YAML. */
export function otherSpace(line: WrittenLine, source: Source): Mistake | undefined {
  return inIndentation(line, source) ?? afterHyphen(line);
}

function inIndentation({ contentStart: end }: WrittenLine, source: Source): Mistake | undefined {
  const { column } = source.position(end);
  const start = end - column + 1;
  const found = otherSpaceIn(source.text.slice(start, end));
  if (found === undefined) return undefined;
  return {
    code: 'bad-indentation',
    message: `the line is indented with ${spaceName(found)}s, which YAML takes for letters`,
    hint: 'indent with ordinary spaces',
    start,
    end,
    fix: reindented(start, source.text),
    isCertain: true,
  };
}

/** The lines around one that are indented so: put right one by one, they would stand in one another meanwhile. */
function reindented(line: number, text: string): Edit {
  const before: string[] = [];
  let start = line;
  while (start > 0 && before.length < linesMended) {
    const above = lineStart(start - 1, text);
    const mended = mend(text.slice(above, start));
    if (mended === undefined) break;
    before.unshift(mended);
    start = above;
  }
  const after: string[] = [];
  let end = line;
  while (end < text.length && after.length < linesMended) {
    const feed = text.indexOf('\n', end);
    const next = feed === -1 ? text.length : feed + 1;
    const mended = mend(text.slice(end, next));
    if (mended === undefined) break;
    after.push(mended);
    end = next;
  }
  return { start, end, text: [...before, ...after].join('') };
}

/** A line with ordinary spaces before it, where others stand there. */
function mend(line: string): string | undefined {
  const indent = line.slice(0, line.length - line.trimStart().length);
  return otherSpaceIn(indent) === undefined ? undefined : withOrdinarySpaces(indent) + line.slice(indent.length);
}

function afterHyphen({ content, contentStart }: WrittenLine): Mistake | undefined {
  const found = content.startsWith('-') ? otherSpaceIn(content.charAt(1)) : undefined;
  if (found === undefined) return undefined;
  const [start, end] = [contentStart + 1, contentStart + 2];
  return {
    code: 'yaml-syntax',
    message: `the space behind the hyphen of a list item is a ${spaceName(found)}`,
    hint: 'type an ordinary space',
    start,
    end,
    fix: { start, end, text: ' ' },
    isCertain: true,
  };
}
