import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/document/compose.ts';
import { dump } from './dump.ts';
import { readResume } from './resumes.ts';

const examples = readdirSync(new URL('../../data/examples/', import.meta.url)).filter((name) => name.endsWith('.yaml'));

describe('the documents that the résumés of data/ make', () => {
  test.each(['resume.yaml', ...examples.map((name) => `examples/${name}`)])('%s', async (file) => {
    const name = file.replace('examples/', '').replace('.yaml', '.txt');
    await expect(dump(await compose(readResume(file)))).toMatchFileSnapshot(`../fixtures/document/${name}`);
  });
});
