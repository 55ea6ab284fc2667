import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputPath, refuseClashes } from '../../src/commands/output-path.ts';

describe('outputPath', () => {
  it('keeps all of the name but its last ending', () => {
    expect(outputPath('build', 'data/cv.de.yaml', 'pdf')).toBe(join('build', 'cv.de.pdf'));
  });

  it('calls standard input "resume"', () => expect(outputPath('.', '-', 'docx')).toBe('resume.docx'));
});

describe('refuseClashes', () => {
  it('lets different files through', () => {
    expect(refuseClashes(['a.yaml', 'b.yaml'], ['out/a.pdf', 'out/b.pdf'])).toBeUndefined();
  });

  it('refuses two inputs of one name', () => {
    expect(() => refuseClashes(['x/cv.yaml', 'y/cv.yaml'], ['out/cv.pdf', 'out/cv.pdf'])).toThrow(
      'two of the files would both become "out/cv.pdf"',
    );
  });

  it('refuses names that differ in letter case alone', () => {
    expect(() => refuseClashes(['CV.yaml', 'cv.yaml'], ['CV.pdf', 'cv.pdf'])).toThrow('both become');
  });

  it('refuses to write over an input, however it is spelt', () => {
    expect(() => refuseClashes(['./x/../cv.json'], ['cv.json'])).toThrow('would overwrite the résumé');
  });
});
