import { describe, expect, it } from 'vitest';
import type { Resume } from '../../src/resume/resume.generated.ts';
import type { RenderOptions } from '../../src/render/prepare.ts';
import { render } from '../../src/render/render.ts';

/** A résumé of so many points, and how its rendering ends: pages, codes and messages. */
async function outcome(points: number, options: RenderOptions, meta: Resume['meta'] = {}): Promise<readonly string[]> {
  const highlights = Array.from({ length: points }, (_, index) => `Point ${index}`);
  const resume: Resume = {
    basics: { name: 'Ada' },
    work: [{ name: 'Engines', highlights }],
    skills: [{ name: 'Sums' }],
    meta,
  };
  const { pages, diagnostics } = await render(resume, 'pdf', options);
  return [
    `${pages ?? 'no'} pages`,
    ...diagnostics.map(({ code, message, hint }) => [code, message, hint].filter(Boolean).join(': ')),
  ];
}

describe('a budget of pages', () => {
  it('is not spoken of where there is none', async () => {
    expect(await outcome(60, {})).toEqual(['2 pages']);
  });

  it('is kept by less white space, and says how much less', async () => {
    const [pages, message] = await outcome(50, { fitPages: 1 });
    expect(pages).toBe('1 pages');
    expect(message).toMatch(/^fitted: fitted to 1 page: white space \d\d %, letters 100 %$/u);
  });

  it('may stand in the résumé', async () => {
    expect((await outcome(50, {}, { fitPages: '1' }))[0]).toBe('1 pages');
    expect((await outcome(50, {}, { maxPages: '1' }))[1]).toMatch(/^over-page-limit/u);
  });

  it('gives way to what the caller asks for', async () => {
    expect(await outcome(50, { maxPages: 2 }, { maxPages: '1' })).toEqual(['2 pages']);
  });

  it('that cannot be kept is an error that names the longest sections', async () => {
    const refused = await outcome(200, { fitPages: 1 });
    expect(refused[0]).toBe('no pages');
    expect(refused[1]).toMatch(
      /^does-not-fit: .* it takes \d: shorten it; the longest sections are Experience \(9\d %\), Skills/u,
    );
    expect((await outcome(200, { maxPages: 2 }))[1]).toMatch(/takes (\d) pages, \d more than the 2 allowed/u);
  });
});
