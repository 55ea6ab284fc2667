import { describe, expect, it } from 'vitest';
import { readCall } from '../../../src/commands/call/flags.ts';

const manual = {
  name: 'render',
  flags: {
    to: { value: 'FORMAT,…', multiple: true, summary: 'formats' },
    'font-dir': { value: 'FOLDER', multiple: true, summary: 'fonts' },
    out: { value: 'FOLDER', summary: 'where to write' },
  },
} as const;

describe('a flag that may be given more than once', () => {
  it('is a list with commas where its manual says so', () => {
    expect(readCall(['--to', 'pdf,docx', '--to=pdf'], manual).given.to).toEqual(['pdf', 'docx', 'pdf']);
  });

  it('names a folder that has a comma in its name', () => {
    const { given } = readCall(['--font-dir', 'My, fonts', '--font-dir', 'b', '--out', 'a,b'], manual);
    expect(given).toEqual({ to: [], 'font-dir': ['My, fonts', 'b'], out: 'a,b' });
  });
});
