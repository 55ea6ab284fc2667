import { expect, test } from 'vitest';
import { type CodeInfo, codes, type Stage } from '../../src/diagnostics/codes.ts';

const headings: Readonly<Record<Stage, string>> = {
  file: 'What keeps a file from being read',
  fields: 'Fields',
  values: 'Values',
  advice: 'Advice',
  render: 'Rendering',
};

/** The page of all codes, in the words of `cvwright explain`. */
function page(): string {
  const sections = Object.entries(headings).map(([stage, heading]) => {
    const entries = Object.entries<CodeInfo>(codes).filter(([, info]) => info.stage === stage);
    return `## ${heading}\n\n${entries.map(([code, info]) => entry(code, info)).join('')}`;
  });
  return `# Codes

Every finding ends with a code in square brackets; \`cvwright explain CODE\` prints what stands here. Warnings and remarks are
switched off by \`--ignore CODE\`, or by \`meta.ignore\` in the résumé; errors are not.

${sections.join('')}`;
}

function entry(code: string, { severity, title, explanation, example }: CodeInfo): string {
  const shown = example ? `\n${fence(example.wrong)}\nbetter:\n\n${fence(example.right)}` : '';
  return `### ${code}\n\n*${severity}* · **${title}**\n\n${explanation}\n${shown}\n`;
}

function fence(text: string): string {
  return `\`\`\`${text.startsWith('{"') ? 'json' : 'yaml'}\n${text.trimEnd()}\n\`\`\`\n`;
}

test('the documentation says what the table of codes says', async () => {
  await expect(`${page().trimEnd()}\n`).toMatchFileSnapshot('../../docs/codes.md');
});
