import { describe, expect, test } from 'vitest';
import { load } from '../../src/load.ts';
import type { Profile } from '../../src/resume/validate.ts';
import { judge } from '../judge.ts';

interface Case {
  readonly id: string;
  readonly against: 'schema' | 'definitions.iso8601';
  readonly expectValid: boolean;
  readonly data: unknown;
}

interface Probe {
  readonly id: string;
  readonly data: unknown;
}

const cases = list<Case>('jsonresume-suite/cases.json');
const probes = list<Probe>('jsonresume-suite/gap-probes.json');

describe.skipIf(cases.length === 0)('the official profile gives the verdict of the official suite', () => {
  test('for 208 cases', () => expect(cases).toHaveLength(208));

  test.each(cases)('$id', ({ against, data, expectValid }) => {
    // Cases of the date pattern alone are put where a date stands.
    const resume = against === 'schema' ? data : { work: [{ startDate: data }] };
    expect(codesOf(resume, 'jsonresume').length === 0).toBe(expectValid);
  });
});

/** What the default profile says where the official one lets pass, or refuses, what users complain about. */
const verdicts: Readonly<Record<string, readonly string[]>> = {
  'date-month-19-day-39': ['error invalid-date'],
  'date-month-00': ['error invalid-date'],
  'date-feb-31': ['error invalid-date'],
  'date-range-reversed': ['error reversed-dates'],
  'date-present-string': [],
  'date-empty-end': ['warning empty-value'],
  'date-null-end': ['warning empty-value'],
  'date-year-int': ['warning not-text'],
  'date-human': ['error invalid-date'],
  'typo-key-startdate': ['warning unknown-field'],
  'typo-toplevel': ['warning unknown-field'],
  'legacy-company-website': ['warning old-field-name', 'warning old-field-name'],
  'legacy-picture-gpa': ['warning old-field-name', 'warning old-field-name'],
  'url-empty': ['warning empty-value'],
  'url-schemeless': ['warning url-without-scheme'],
  'url-iri': [],
  'email-empty': ['warning empty-value'],
  'country-name': ['warning country-name'],
  'score-number': ['warning not-text'],
  'phone-int': ['warning not-text'],
  'cert-partial-date': [],
  'empty-doc': ['warning nothing-to-render'],
};

describe.skipIf(probes.length === 0)('the default profile gives its own verdict', () => {
  test.each(probes)('$id', ({ id, data }) => {
    // The probes are fragments: that they say little is no part of what they ask.
    const aside = id === 'empty-doc' ? ['missing-name'] : ['missing-name', 'empty-entry', 'nothing-to-render'];
    const found = codesOf(data, 'cvwright').filter((finding) => !aside.some((code) => finding.endsWith(code)));
    expect(found).toEqual(verdicts[id]);
  });
});

function codesOf(data: unknown, profile: Profile): readonly string[] {
  const { diagnostics } = load(JSON.stringify(data), { path: 'resume.json', profile });
  return diagnostics.map(({ severity, code }) => `${severity} ${code}`);
}

function list<T>(path: string): readonly T[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the files of the suite have one shape
  return JSON.parse(judge(path) ?? '[]') as readonly T[];
}
