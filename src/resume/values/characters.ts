import { visible } from '../../diagnostics/visible.ts';
import type { Verdict } from './verdict.ts';

// Lone surrogates, noncharacters and the sign that decoders put for what they could not read.
const broken = /[\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/u;
// Line ends that only some programs know: vertical tab, form feed, next line, line and paragraph separator.
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const lineEnds = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;
// What is left of the controls, and overrides of the writing direction.
const controls = /(?![\t\n])[\p{Cc}\u202D\u202E]/u;
// What may be one of all these, the halves of whole characters among them: a class that takes no time to compile.
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const suspicious = /[\0-\b\v-\x1F\x7F-\x9F\u2028\u2029\u202D\u202E\uD800-\uDFFF\uFDD0-\uFDEF\uFFFD-\uFFFF]/;

/** Text without control characters; a broken one is an error, because something is lost already. */
export function checkCharacters(text: string): Verdict {
  if (!suspicious.test(text)) return { text };
  const [part] = broken.exec(text) ?? [];
  if (part !== undefined) {
    const message = `the text holds a broken character, ${visible(part) === part ? 'U+FFFD' : visible(part)}`;
    return { text, finding: { code: 'unusable-character', message, hint: 'type the character again', part } };
  }
  const lined = text.replace(lineEnds, '\n');
  const [control] = controls.exec(lined) ?? [];
  if (control === undefined) return { text: lined };
  const clean = lined.replaceAll(new RegExp(controls, 'gu'), '');
  return {
    text: clean,
    finding: {
      code: 'control-character',
      message: `the invisible character ${visible(control)} is left out`,
      hint: 'remove it',
      part: control,
    },
  };
}
