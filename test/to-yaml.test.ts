import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../src/load.ts';
import type { Resume } from '../src/resume/resume.generated.ts';
import { toYaml } from '../src/to-yaml.ts';

const examples = ['resume.yaml', 'examples/engineer.en.yaml', 'examples/ingenieurin.de.yaml'].map((name) =>
  join(import.meta.dirname, '../data', name),
);
const samples = new URL('../../shared/samples/json-resume', import.meta.url).pathname;
const foreign = existsSync(samples) ? readdirSync(samples).filter((name) => name.endsWith('.json')) : [];

function expectRoundTrip(path: string): void {
  const { resume } = load(readFileSync(path, 'utf8'), { path });
  if (!resume) throw new Error(`${path} has errors`);
  const { $schema, ...content } = resume;
  // In YAML a value is text; only fields that are not ours can be anything else in JSON.
  const asText = (_: string, value: unknown): unknown =>
    typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  expect(load(toYaml(resume)).resume).toEqual(JSON.parse(JSON.stringify(content, asText)));
}

describe('toYaml', () => {
  it.each(examples)('keeps every value of %s', expectRoundTrip);

  it.skipIf(foreign.length === 0).each(foreign)('keeps every value of %s', (name) =>
    expectRoundTrip(join(samples, name)),
  );

  it('keeps values that YAML would take for something else', () => {
    const resume: Resume = {
      basics: { name: 'null', label: '*star', phone: '0044', summary: '- a\n- b\n\n', email: 'true' },
      skills: [{ name: '# no comment', keywords: ['~', '1e3', 'a: b', '👩‍💻', ' spaced '] }],
    };
    expect(load(toYaml(resume)).resume).toEqual(resume);
  });

  it('keeps every digit of the numbers of a JSON file', () => {
    const json = '{"basics":{"name":"Ada"},"meta":{"id":12345678901234567890,"v":1.10,"list":[1e3,7]}}';
    const { resume = {} } = load(json, { path: 'resume.json' });
    expect(toYaml(resume)).toContain(
      'meta:\n  id: "12345678901234567890"\n  v: "1.10"\n  list:\n    - "1e3"\n    - 7\n',
    );
  });

  it('begins with the line by which editors find the schema', () => {
    expect(toYaml({ basics: { name: 'Ada' } })).toBe(
      '# yaml-language-server: $schema=https://unpkg.com/cvwright/schema/resume.schema.json\n\nbasics:\n  name: Ada\n',
    );
  });
});
