import { expect, test } from 'vitest';
import { nearest } from '../../src/diagnostics/nearest.ts';

const words = ['name', 'position', 'startDate', 'endDate', 'highlights', 'url'];

test.each([
  ['positon', 'position'],
  ['postion', 'position'],
  ['psoition', 'position'],
  ['start_date', 'startDate'],
  ['STARTDATE', 'startDate'],
  ['highlight', 'highlights'],
  ['nmae', 'name'],
  ['ulr', 'url'],
])('%s is meant as %s', (typed, meant) => expect(nearest(typed, words)).toBe(meant));

test.each(['colour', 'x', '', 'pronouns', 'a'.repeat(10_000)])('%s is like none', (typed) =>
  expect(nearest(typed, words)).toBeUndefined(),
);
