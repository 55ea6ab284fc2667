import { type Mistake, quoteValue, quoteWhole } from './mistake.ts';
import { takesList } from '../place.ts';
import type { Span } from '../tree.ts';
import type { WrittenLine } from './yaml-line.ts';

/** What follows the end of a value on its line: a comma as in JSON, or words that were to be a part of the value. */
export function afterValue({ start, end }: Span, line: WrittenLine): Mistake | undefined {
  const before = line.value.slice(0, Math.max(0, start - line.valueStart));
  const rest = line.value.slice(before.length);
  if (/["'\]}]\s*$/.test(before) && /^[,;]\s*(?:#|$)/.test(rest)) return strayComma(before, rest, start);
  const found = (what: string, hint: string, way = quoteValue(line)): Mistake => ({
    code: 'yaml-syntax',
    message: `text follows ${what}`,
    hint,
    start,
    end,
    ...way,
  });
  const [first = ''] = line.value;
  switch (first) {
    case '"':
    case "'":
      return /["']\s*[,;]/.test(line.value)
        ? found('the closing quotation mark of the value', listHint(line), {})
        : found('the closing quotation mark of the value', otherQuotes(first));
    case '[':
    case '{':
      return found('the closing bracket of the value', quoteWhole);
    case '|':
    case '>':
      return found(`"${first}" on the same line`, `begin the text on the next line, or ${quoteWhole}`);
    default:
      return undefined;
  }
}

function strayComma(before: string, rest: string, start: number): Mistake {
  const name = rest.startsWith(',') ? 'comma' : 'semicolon';
  const spaces = before.length - before.trimEnd().length;
  return {
    code: 'yaml-syntax',
    message: `the ${name} after the value does not belong there`,
    hint: `remove the ${name}`,
    start,
    end: start + 1,
    fix: { start: start - spaces, end: start + 1, text: '' },
    isCertain: true,
  };
}

function otherQuotes(mark: string): string {
  return `put the whole value in ${mark === "'" ? 'double' : 'single'} quotes`;
}

/** Several texts in quotes, with commas between them. */
function listHint({ key, value }: WrittenLine): string {
  return key !== undefined && takesList(key) ? 'put brackets around the list' : otherQuotes(value.charAt(0));
}
