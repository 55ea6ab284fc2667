import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import schema from '../../schema/resume.schema.json' with { type: 'json' };
import type { Completion, Position } from './language-client.ts';
import { LanguageClient } from './language-client.ts';

const root = new URL('../../', import.meta.url);
const schemaLine = `# yaml-language-server: $schema=${new URL('schema/resume.schema.json', root).href}\n`;

const editor = new LanguageClient();
beforeAll(() => editor.start());
afterAll(() => editor.stop());

/** Opens a résumé of which `|` marks the cursor. */
async function openAt(name: string, yaml: string): Promise<{ readonly uri: string; readonly cursor: Position }> {
  const uri = new URL(name, root).href;
  const lines = (schemaLine + yaml).split('\n');
  const line = lines.findIndex((text) => text.includes('|'));
  await editor.open(uri, lines.join('\n').replace('|', ''));
  return { uri, cursor: { line, character: lines[line]?.indexOf('|') ?? 0 } };
}

async function completionsAt(name: string, yaml: string): Promise<ReadonlyMap<string, string>> {
  const { uri, cursor } = await openAt(name, yaml);
  const offers = await editor.complete(uri, cursor);
  return new Map(offers.map((offer) => [offer.label, documentation(offer)]));
}

function documentation({ documentation: text = '' }: Completion): string {
  return typeof text === 'string' ? text : text.value;
}

describe('an editor', () => {
  it('explains the field under the mouse', async () => {
    const { uri, cursor } = await openAt(
      'hover.yaml',
      'work:\n  - name: Analytical Engines\n    posi|tion: Engineer\n',
    );
    const hover = await editor.hover(uri, cursor);
    expect(hover?.contents.value).toContain(schema.definitions.Work.properties.position.description);
  });

  it('offers the fields of a post, each with its explanation', async () => {
    const offers = await completionsAt('work.yaml', 'work:\n  - name: Analytical Engines\n    |\n');
    expect(offers.has('name')).toBe(false);
    const fields = Object.entries(schema.definitions.Work.properties).filter(([field]) => field !== 'name');
    expect(fields.map(([field]) => field)).toEqual(expect.arrayContaining(['highlights', 'positions']));
    for (const [field, { description }] of fields) expect(offers.get(field)).toContain(description);
  });

  it('offers the settings of the print, each with its explanation', async () => {
    const offers = await completionsAt('meta.yaml', 'meta:\n  |\n');
    const { fitPages, theme } = schema.definitions.Meta.properties;
    expect(offers.get('fitPages')).toContain(fitPages.description);
    expect(offers.get('theme')).toContain(theme.description);
  });

  it('marks a misspelt field, on its line', async () => {
    const yaml = `${schemaLine}work:\n  - name: Analytical Engines\n    positon: Engineer\n    startDate: 1842\n`;
    const findings = await editor.open(new URL('misspelt.yaml', root).href, yaml);
    expect(findings.map(({ message, range }) => `${range.start.line}: ${message}`)).toEqual([
      '3: Property positon is not allowed.',
    ]);
  });

  it('marks no value for looking like a number', async () => {
    const location = 'basics:\n  phone: 12025550100\n  location:\n    postalCode: 94103\n';
    const education = 'education:\n  - startDate: 2010\n    endDate: 2014\n    score: 3.9\n';
    const meta = 'meta:\n  version: 1.0\n  fontSize: 10.5\n  accentColor: 336699\n  fitPages: 2\n  maxPages: 2\n';
    const uri = new URL('numbers.yaml', root).href;
    expect(await editor.open(uri, schemaLine + location + education + meta)).toEqual([]);
  });
});

describe.each(['data/resume.yaml', 'data/examples/engineer.en.yaml', 'data/examples/ingenieurin.de.yaml'])(
  '%s in an editor',
  (path) => {
    const { href } = new URL(path, root);
    const text = readFileSync(new URL(href), 'utf8');

    it('has nothing marked', async () => {
      expect(await editor.open(href, text)).toEqual([]);
    });

    it('has its first line lead to the schema', async () => {
      const findings = await editor.open(href.replace('.yaml', '.misspelt.yaml'), `${text}\nwrok: []\n`);
      expect(findings.map(({ message }) => message)).toEqual(['Property wrok is not allowed.']);
    });
  },
);
