import { expect, test } from 'vitest';
import { contents } from '../../src/commands/console/contents.ts';
import { formatDiagnostics } from '../../src/diagnostics/index.ts';
import { load } from '../../src/load.ts';

/** Résumés as people break them; the page shows what they are told. */
const mistakes: readonly (readonly [string, string])[] = [
  [
    'Written in a hurry',
    `basics:
  name: Ada Lovelace
  labl: Engineer
  url: www.lovelace.example
  email: ada.lovelace.example
work:
  - company: Analytical Engines
    positon: Engineer
    startDate: Jan 2019
    endDate: 2018-13
`,
  ],
  [
    'Text that means something to YAML',
    `basics:
  name: Ada Lovelace
  label: Role: Engineer
  summary: *Robust* code at the bedrock
  profiles:
    - network: GitHub
      username: @ada
`,
  ],
  [
    'Tabs, and a line that slipped',
    `basics:
\tname: Ada Lovelace
\tlabel: Engineer
work:
  - name: Analytical Engines
   position: Engineer
`,
  ],
  [
    'From another program',
    `basics:
  name: Ada Lovelace
  location: London
experience:
  - employer: Analytical Engines
    title: Engineer
    highlights: Wrote the first program
skills: [Mathematics, Weaving]
phone: "+44 20 7946 0958"
`,
  ],
  [
    'Copied from a template',
    `basics:
  name: Ada Lovelace
  email: your.email@example.com
work:
  - name: Analytical Engines
    startDate: 2021
    endDate: 2019
    highlights:
      - Led the team of five engineers
      - I increased sales by [X]%
      - Led the team of five engineers
      - Ranked #1 of forty teams
  - startDate: 2015
references:
  - name:
`,
  ],
];

test('the documentation shows what people are told', async () => {
  const sections = mistakes.map(([title, text]) => {
    const { source, resume, diagnostics } = load(text, { path: 'resume.yaml' });
    const verdict = resume ? `resume.yaml: valid (${contents(resume)})\n` : '';
    const shown = formatDiagnostics(diagnostics, source, 'pretty') + verdict;
    return `## ${title}\n\n\`\`\`yaml\n${text}\`\`\`\n\n\`\`\`console\n$ cvwright validate\n${shown}\`\`\`\n`;
  });
  const page = `# Five broken résumés, and what cvwright says of them\n\n${sections.join('\n')}`;
  await expect(page).toMatchFileSnapshot('../../docs/mistakes.md');
});
