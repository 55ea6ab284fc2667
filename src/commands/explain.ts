import { type Code, type CodeInfo, codes } from '../diagnostics/codes.ts';
import { readCode } from './call/code.ts';
import { command } from './call/command.ts';
import { say } from './console/streams.ts';
import { table } from './console/table.ts';
import { wrap } from './console/wrap.ts';

/** `cvwright explain`: what the code of a message means. */
export const explain = command(
  {
    name: 'explain',
    operands: '[CODE…]',
    about: 'Says why a finding matters and how to put it right, with an example. Without CODE it lists every code.',
    flags: {},
    examples: [
      { call: 'cvwright explain unknown-field', summary: 'the code that stands in brackets after a message' },
      { call: 'cvwright explain', summary: 'all codes, each with its headline' },
    ],
  },
  async (operands) => {
    await say(operands.length === 0 ? list() : operands.map((word) => page(readCode(word))).join('\n\n'));
    return 0;
  },
);

function list(): string {
  return table(
    Object.entries<CodeInfo>(codes).map(([code, { severity, title }]) => [code, `${severity.padEnd(7)}  ${title}`]),
  );
}

function page(code: Code): string {
  const { severity, title, explanation, example }: CodeInfo = codes[code];
  const parts = [`${code} (${severity}): ${title}`, wrap(explanation, 80)];
  if (example) parts.push(`Wrong:\n${indented(example.wrong)}`, `Right:\n${indented(example.right)}`);
  return parts.join('\n\n');
}

function indented(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, '    ');
}
