import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputPath, type Planned, refuseClashes } from '../../../src/commands/files/output-path.ts';

describe('outputPath', () => {
  it('keeps all of the name but its last ending', () => {
    expect(outputPath('build', 'data/cv.de.yaml', 'pdf')).toBe(join('build', 'cv.de.pdf'));
  });

  it('calls standard input "resume"', () => expect(outputPath('.', '-', 'docx')).toBe('resume.docx'));
});

describe('refuseClashes', () => {
  const of = (input: string, output: string): Planned => ({ input, output });

  it('lets different files through', () => {
    expect(refuseClashes([of('a.yaml', 'out/a.pdf'), of('b.yaml', 'out/b.pdf')])).toBeUndefined();
  });

  it('refuses two inputs of one name, and names them', () => {
    expect(() => refuseClashes([of('x/cv.yaml', 'out/cv.pdf'), of('y/cv.yaml', 'out/cv.pdf')])).toThrow(
      '"x/cv.yaml" and "y/cv.yaml" would both become "out/cv.pdf"',
    );
  });

  it('refuses names that differ in letter case alone', () => {
    expect(() => refuseClashes([of('CV.yaml', 'CV.pdf'), of('cv.yaml', 'cv.pdf')])).toThrow('both become');
  });

  it('refuses to write over an input, however it is spelt', () => {
    expect(() => refuseClashes([of('./x/../cv.json', 'cv.json')])).toThrow('would overwrite the résumé');
  });
});
