import { load } from '../../src/load.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Source } from '../../src/diagnostics/source.ts';
import { visible } from '../../src/diagnostics/visible.ts';

/**
 * A file of cases: each a title line `=== title`, a résumé, a line `--- finds` and what is found in it. In the title stand
 * `json` for a JSON file, `jsonresume` for that profile, `crlf` and `bom` for what a text file cannot show; `␀` is a NUL.
 */
export function refreshed(text: string): string {
  const [preface = '', ...cases] = text.split(/^=== /m);
  return preface + cases.map((one) => `=== ${refreshedCase(one)}`).join('');
}

function refreshedCase(text: string): string {
  const [head = ''] = text.split('\n', 1);
  const [input = ''] = text.slice(head.length + 1).split(/^--- finds$/m, 1);
  const { source, diagnostics } = load(inputOf(head, input), {
    path: head.includes('json:') ? 'resume.json' : 'resume.yaml',
    profile: head.includes('jsonresume:') ? 'jsonresume' : 'cvwright',
    date: new Date('2026-01-01'),
  });
  return `${head}\n${input}--- finds\n${diagnostics.map((diagnostic) => lines(diagnostic, source)).join('') || 'nothing\n'}\n`;
}

function inputOf(head: string, input: string): string {
  const shown = input.replaceAll('␀', '\0');
  const ended = head.includes('crlf:') ? shown.replaceAll('\n', '\r\n') : shown;
  return head.includes('bom:') ? `\uFEFF${ended}` : ended;
}

function lines({ range, severity, code, message, hint, pointer }: Diagnostic, source: Source): string {
  const place = range ? `${range.start.line}:${range.start.column}` : 'nowhere';
  const marked = range ? source.text.slice(range.start.offset, range.end.offset) : '';
  const cut = marked.length > 40 ? `${marked.slice(0, 40)}…` : marked;
  return `${place} ${severity} [${code}] ${message}\n     at «${visible(cut)}»${pointer ? ` ${visible(pointer)}` : ''}${hint ? `\n      = ${hint}` : ''}\n`;
}
