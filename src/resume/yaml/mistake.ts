import type { Code } from '../../diagnostics/codes.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Source } from '../../diagnostics/source.ts';
import { quoted } from '../../diagnostics/visible.ts';
import { placesOf } from '../place.ts';
import type { Span } from '../tree.ts';
import { inQuotes } from '../written.ts';
import type { WrittenLine } from './yaml-line.ts';

/** What a person did that YAML cannot read: from `start` to `end` in the text. */
export interface Mistake {
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
  readonly start: number;
  readonly end: number;
  readonly fix?: Edit;
  /** Names itself: it is believed after another mistake, of which others are mostly consequences. */
  readonly isCertain?: true;
}

/** A change to the text, by offsets. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function toDiagnostic({ code, message, hint, start, end, fix }: Mistake, source: Source): Diagnostic {
  return diagnose(code, message, {
    hint,
    range: source.range(start, end),
    ...(fix && { fix: { range: source.range(fix.start, fix.end), text: fix.text } }),
  });
}

export const quoteWhole = 'put the whole value in quotes';

/** The value of a line in quotes; nothing when a comment or the next line may belong to it. */
export function quoteValue({ value, valueStart, continued }: WrittenLine): { readonly fix?: Edit } {
  const text = value.trimEnd();
  if (text === '' || continued || /\s#/.test(text)) return {};
  // `'It's mine'`: the outer quotation marks are there already.
  const marked = /^(['"])(.+)\1$/.exec(text)?.[2] ?? text;
  return { fix: { start: valueStart, end: valueStart + text.length, text: inQuotes(marked) } };
}

export function reserved(sign: string, start: number, line: WrittenLine): Mistake {
  const message = `${quoted(sign)} cannot begin a value without quotes: it has a meaning of its own in YAML`;
  const fix = start === line.valueStart ? quoteValue(line) : {};
  return {
    code: 'reserved-character',
    message,
    hint: quoteWhole,
    start,
    end: start + sign.length,
    isCertain: true,
    ...fix,
  };
}

export function noSpaceAfterHyphen({ content, contentStart, continued }: WrittenLine): Mistake {
  const end = contentStart + 1;
  // Fields below the key of `-name: A` would no longer be in line with it.
  const holdsFields = continued && /:(?:\s|$)/.test(content);
  return {
    code: 'yaml-syntax',
    message: 'a space is missing after the hyphen of a list item',
    hint: holdsFields
      ? 'put a space after each hyphen, and begin the fields of an item in the same column'
      : 'put a space after each hyphen',
    start: contentStart,
    end,
    ...(!holdsFields && { fix: { start: end, end, text: ' ' } }),
  };
}

export function noColon({ content, contentStart: start }: WrittenLine): Mistake {
  const message = `${quoted(content, 40)} is neither a field nor the continuation of a value`;
  const end = start + content.length;
  if (placesOf(content).length > 0) {
    return {
      code: 'yaml-syntax',
      message,
      hint: 'put a colon after it',
      start,
      end,
      fix: { start: end, end, text: ':' },
    };
  }
  const hint = 'write a field as "key: value"; to continue the value above, indent the line deeper than its key';
  return { code: 'yaml-syntax', message, hint, start, end };
}

export function misaligned({ content, contentStart: start, key }: WrittenLine): Mistake {
  const message = 'the line does not line up with those around it';
  const hint = 'begin the fields of one object, and the hyphens of one list, in the same column';
  return { code: 'bad-indentation', message, hint, start, end: start + Math.max(1, key?.length ?? content.length) };
}

export function strayColon(line: WrittenLine, index: number): Mistake {
  // `- Led: the: team` has no field named Led: the whole item is a text.
  const isItem = line.itemStart > line.contentStart && line.key !== undefined && placesOf(line.key).length === 0;
  const whole = isItem
    ? { ...line, value: line.content.slice(line.itemStart - line.contentStart), valueStart: line.itemStart }
    : line;
  const start = line.valueStart + index;
  const message = 'a colon followed by a space ends a key, and this one stands inside a value';
  return {
    code: 'colon-in-value',
    message,
    hint: quoteWhole,
    start,
    end: start + 1,
    isCertain: true,
    ...quoteValue(whole),
  };
}

export function tabs(start: number, source: Source): Mistake {
  const count = /^\t+/.exec(source.text.slice(start, start + 100))?.[0].length ?? 1;
  const afterHyphen = source.text[start - 1] === '-';
  const fix = { start, end: start + count, text: afterHyphen ? ' ' : '  '.repeat(count) };
  return {
    code: 'tab-indentation',
    message: afterHyphen ? 'a tab follows the hyphen' : 'the line is indented with a tab',
    hint: afterHyphen ? 'put one space after the hyphen' : 'indent with two spaces for each level',
    start,
    end: start + count,
    fix,
    isCertain: true,
  };
}

export function wrongEscape(start: number, source: Source): Mistake {
  const message = `${quoted(source.text.slice(start, start + 2))} means nothing inside double quotes`;
  const hint = 'write two backslashes for one, or put the value in single quotes';
  return { code: 'yaml-syntax', message, hint, start, end: start + 2, fix: { start, end: start, text: '\\' } };
}

/** `written` is what follows the sign until something stands there that cannot belong to it. */
export function neverClosed(sign: string, start: number, written: string): Mistake {
  const closing = sign === '{' ? '}' : ']';
  const hint = closesInComment(written, closing)
    ? `the # begins a comment, which the ${quoted(closing)} belongs to: put the item in quotes if it holds the #`
    : `add ${quoted(closing)} where it ends, or ${quoteWhole}`;
  return { code: 'yaml-syntax', message: `${quoted(sign)} is never closed`, hint, start, end: start + 1 };
}

function closesInComment(written: string, closing: string): boolean {
  return written.split('\n').some((line) => {
    const start = line.search(/\s#/);
    // Inside quotes it may be no comment.
    return start !== -1 && !/["']/.test(line.slice(0, start)) && line.includes(closing, start);
  });
}

export function unclosedQuote(start: number): Mistake {
  const hint = 'close it, or put the value in the other kind of quotes';
  return { code: 'unclosed-quote', message: 'the quotation mark is never closed', hint, start, end: start + 1 };
}

export function secondDocument(start: number): Mistake {
  const hint = 'remove the line, or move what follows it to a file of its own';
  return { code: 'second-document', message: 'a second document begins here', hint, start, end: start + 3 };
}

export function unreadable(start: number, end: number): Mistake {
  const hint = `${quoteWhole} if it is meant as text`;
  return { code: 'yaml-syntax', message: 'this cannot be read as YAML', hint, start, end };
}

export function unresolvedAlias(name: string, { start, end }: Span, line: WrittenLine): Mistake {
  const message = `${quoted(`*${name}`)} refers to nothing: no value before it is marked ${quoted(`&${name}`)}`;
  const hint = 'put the value in quotes if the asterisk belongs to the text';
  return { code: 'unresolved-alias', message, hint, start, end, ...(start === line.valueStart && quoteValue(line)) };
}

export function aliasCycle(name: string, { start, end }: Span): Mistake {
  const message = `${quoted(`*${name}`)} stands inside the value that it repeats`;
  return { code: 'alias-cycle', message, hint: 'remove the alias', start, end };
}

export function unusedAnchor(name: string, start: number, line: WrittenLine): Mistake {
  const message = `${quoted(`&${name}`)} at the beginning of a value is taken for a mark, and would not be printed`;
  const fix = start === line.valueStart ? quoteValue(line) : {};
  return { code: 'reserved-character', message, hint: quoteWhole, start, end: start + name.length + 1, ...fix };
}

export function unknownTag(tag: string, { start, end }: Span): Mistake {
  const message = `the tag ${quoted(tag.replace('tag:yaml.org,2002:', '!!'))} has no meaning in a résumé`;
  const hint = 'remove it, or put the value in quotes if it belongs to the text';
  return { code: 'unknown-tag', message, hint, start, end };
}

export function duplicateKey(name: string, firstLine: number, { start, end }: Span): Mistake {
  const message = `${quoted(name)} stands twice in this object, first in line ${firstLine}`;
  return { code: 'duplicate-key', message, hint: 'keep one of them, or merge the two', start, end };
}

export function compoundKey({ start, end }: Span): Mistake {
  const hint = 'put the text in quotes if the brackets belong to it';
  return { code: 'yaml-syntax', message: 'a key is a list or an object', hint, start, end };
}

export function strayMerge({ start, end }: Span): Mistake {
  const message = '"<<" merges objects, and something else follows it';
  return { code: 'yaml-syntax', message, hint: 'name an object by its alias: <<: *name', start, end };
}
