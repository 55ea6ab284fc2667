import { describe, expect, it } from 'vitest';
import { load } from '../../src/load.ts';
import { render } from '../../src/render/render.ts';
import { starter, starterLanguages } from '../../src/resume/starter.ts';
import { themes } from '../../src/theme/index.ts';

describe.each(starterLanguages)('the first résumé in %s', (language) => {
  const { resume } = load(starter(language));

  it.each([...themes.keys()])('takes one page in the design %s', async (theme) => {
    const { pages, diagnostics } = await render(resume ?? {}, 'pdf', { theme });
    expect(diagnostics).toEqual([]);
    expect(pages).toBe(1);
  });
});
