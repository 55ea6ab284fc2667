import { describe, expect, test } from 'vitest';
import { load } from '../../src/load.ts';
import { render } from '../../src/render/render.ts';

/** As a program without types calls it: a method takes more than its types say. */
const caller: { render(resume: unknown, format: string, options: object): Promise<unknown> } = { render };

function rendered(resume: unknown, options: object = {}): Promise<unknown> {
  return caller.render(resume, 'docx', options);
}

describe('a résumé that no check has seen', () => {
  test.each([
    [{ basics: { location: { postalCode: 2118 } } }, '"/basics/location/postalCode" of a résumé is a text, not number'],
    [{ work: [{ highlights: ['ok', 42] }] }, '"/work/0/highlights/1" of a résumé is a text, not number'],
    [{ meta: { titles: { 'a/b': true } } }, '"/meta/titles/a~1b" of a résumé is a text, not boolean'],
    [{ basics: { label: null } }, '"/basics/label" of a résumé is a text, not Null'],
    [{ work: 'x' }, '"/work" of a résumé is a list, not "x"'],
    [{ basics: [] }, '"/basics" of a résumé is an object, not Array'],
    ['basics: {name: Ada}', 'a résumé is an object, not "basics: {name: Ada}"'],
  ])('%j is refused, with its place and the way out', async (resume, message) => {
    const way = "give render load(JSON.stringify(value), { path: 'resume.json' }).resume";
    await expect(rendered(resume)).rejects.toThrow(new TypeError(`${message}; ${way}`));
  });

  test('the way out leads out', async () => {
    const value = { basics: { name: 'Ada' }, education: [{ institution: 'London', score: 3.8, endDate: 2019 }] };
    const { resume } = load(JSON.stringify(value), { path: 'resume.json' });
    expect(await rendered(resume)).toMatchObject({ diagnostics: [] });
  });

  test('what the schema does not have, and what is undefined, is let through', async () => {
    const resume = { basics: { name: 'Ada', label: undefined, age: 36 }, meta: { generator: 1 } };
    expect(await rendered(resume)).toMatchObject({ diagnostics: [] });
  });
});

test.each([
  ['2020', 'the date is a Date, not "2020"'],
  [new Date('nonsense'), 'the date is no date that exists'],
])('the date %j is refused', async (date, message) => {
  await expect(rendered({ basics: { name: 'Ada' } }, { date })).rejects.toThrow(new TypeError(message));
});
