import { diagnose } from '../diagnostics/diagnose.ts';
import type { Report } from '../diagnostics/diagnostic.ts';

/** Every mandatory line end of UAX 14 that is no line feed; CR LF counts as one. */
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * What no output file may hold: C0 controls save the line feed, DEL, C1, overrides of the writing direction, lone surrogates
 * and the two noncharacters that XML forbids.
 */
const unprintable = /(?!\n)\p{Control}|[\u202D\u202E\uFFFE\uFFFF]|\p{Surrogate}/gu;
/** All that may have to change: also the halves of whole characters. Such a class takes no time to compile, and most texts hold none of it. */
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const suspicious = /[\0-\t\v-\x1F\x7F-\x9F\u2028-\u202E\uD800-\uDFFF\uFFFE\uFFFF]/;

/** What a tab before a line stands for. */
const INDENT = '    ';

/** A text as every output file can carry it; each text that loses characters by it is reported once. */
export function printable(text: string, pointer: string, report: Report): string {
  if (!suspicious.test(text)) return text;
  const lines = withoutTabs(text.replace(lineEnds, '\n'));
  const dropped = lines.match(unprintable);
  if (dropped === null) return lines;
  const names = [...new Set(dropped)].slice(0, 5).map(codePoint);
  report(diagnose('control-character', `${names.join(', ')} cannot be printed and is left out`, { pointer }));
  return lines.replace(unprintable, '');
}

/** Tabs are spaces: one inside a line, and an indent before it. */
function withoutTabs(text: string): string {
  return text.replace(/^\t+/gm, (tabs) => tabs.replaceAll('\t', INDENT)).replaceAll('\t', ' ');
}

function codePoint(character: string): string {
  const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hexadecimal.padStart(4, '0')}`;
}
