import { expect, test } from 'vitest';
import { format } from '../../src/format.ts';

/** What people write, and what `validate --fix` makes of it: a file without that error. */
const fixes: readonly (readonly [title: string, wrong: string, right: string])[] = [
  [
    'commas and semicolons after values in quotes',
    'basics:\n  name: "Ada",\n  label: \'Engineer\' ; # of engines\nskills:\n  - name: "Tools",\n    keywords: ["Rust", "C"],\n',
    'basics:\n  name: "Ada"\n  label: \'Engineer\' # of engines\nskills:\n  - name: "Tools"\n    keywords: ["Rust", "C"]\n',
  ],
  [
    'no-break spaces behind colons',
    'basics:\u00A0\n  name:\u00A0Ada\n  label:\u00A0 Engineer\n',
    'basics:\n  name: Ada\n  label: Engineer\n',
  ],
  [
    'no-break spaces before lines and behind hyphens',
    'basics:\n\u00A0\u00A0name: Ada\nwork:\n\u00A0\u00A0-\u00A0name: Engines\n\u00A0\u00A0\u00A0 highlights:\n\u00A0 \u00A0 \u00A0 - Led\n',
    'basics:\n  name: Ada\nwork:\n  - name: Engines\n    highlights:\n      - Led\n',
  ],
  [
    'full-width colons and spaces',
    'basics：\n  name：山田\n  label： エンジニア\n  phone:\u3000123\n',
    'basics:\n  name: 山田\n  label: エンジニア\n  phone: 123\n',
  ],
  [
    'no spaces behind colons',
    'basics:\n  name:Ada\n  profiles:\n    - network:GitHub\n      url:https://github.com/ada\n',
    'basics:\n  name: Ada\n  profiles:\n    - network: GitHub\n      url: https://github.com/ada\n',
  ],
  [
    'curly quotes around values with a colon',
    'basics:\n  name: Ada\n  label: “Lead: engines” # and looms\nwork:\n  - name: Engines\n    highlights:\n      - “Led: it’s done”\n',
    "basics:\n  name: Ada\n  label: 'Lead: engines' # and looms\nwork:\n  - name: Engines\n    highlights:\n      - 'Led: it’s done'\n",
  ],
  [
    'lists inside highlights',
    'basics:\n  name: Ada\nwork:\n  - name: Engines\n    highlights:\n    - Drafted:\n      - motions\n      - briefs\n    - Filed:\n        - motions: two\n',
    'basics:\n  name: Ada\nwork:\n  - name: Engines\n    highlights:\n    - |\n      Drafted:\n      - motions\n      - briefs\n    - |\n      Filed:\n        - motions: two\n',
  ],
  [
    'commas missing between lines in braces',
    '{\n  "basics": {\n    "phone": 123\n    "name": "Ada"\n  }\n  "work": [{"name": "Engines"}\n    {"name": "Looms"}]\n}\n',
    '{\n  "basics": {\n    "phone": 123,\n    "name": "Ada"\n  },\n  "work": [{"name": "Engines"},\n    {"name": "Looms"}]\n}\n',
  ],
];

test.each(fixes)('%s', (_, wrong, right) => {
  const { text, diagnostics } = format(wrong, { path: 'resume.yaml', fixOnly: true });
  expect(text).toBe(right);
  expect(diagnostics).toEqual([]);
});

const crlf = fixes.map(([title, ...texts]) => [title, ...texts.map((text) => text.replaceAll('\n', '\r\n'))] as const);

test.each(crlf)('%s, in lines that end as on Windows', (_, wrong = '', right = '') => {
  const { text, diagnostics } = format(wrong, { path: 'resume.yaml', fixOnly: true });
  expect(text.replaceAll('\r\n', '\n')).toBe(right.replaceAll('\r\n', '\n'));
  expect(diagnostics).toEqual([]);
});

test('what may be meant otherwise is left as it is', () => {
  const texts = [
    'basics:\n  label: "Engineer", "Lead"\n',
    'skills:\n  - keywords: ["Led" the team]\n',
    'work:\n  - highlights:\n      - Drafted: # by hand\n        - motions\n',
    'basics:\n<<<<<<< HEAD\n  name: Ada\n=======\n  name: Lovelace\n>>>>>>> feature\n',
  ];
  expect(texts.map((text) => format(text, { path: 'resume.yaml', fixOnly: true }).text)).toEqual(texts);
});
