import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compose } from '../../src/document/compose.ts';
import type { Resume } from '../../src/resume/resume.generated.ts';
import { dump } from './dump.ts';

const data = new URL('../../data/', import.meta.url);
const golden = '../fixtures/document';

describe('the documents that the résumés of data/ make', () => {
  const files = ['resume.yaml', ...readdirSync(new URL('examples/', data)).map((name) => `examples/${name}`)];
  test.each(files.filter((name) => name.endsWith('.yaml')))('%s', async (file) => {
    // The failsafe schema keeps dates and numbers as they are written, as the program's own reader does.
    const resume: Resume = parse(readFileSync(new URL(file, data), 'utf8'), { schema: 'failsafe' });
    const name = file.replace(/^examples\//, '').replace(/\.yaml$/, '.txt');
    await expect(dump(await compose(resume))).toMatchFileSnapshot(`${golden}/${name}`);
  });
});
