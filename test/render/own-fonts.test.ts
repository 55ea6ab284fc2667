import { describe, expect, it } from 'vitest';
import { load } from '../../src/load.ts';
import { render } from '../../src/render/render.ts';
import { fontFiles } from '../fonts/files.ts';

const fonts = [fontFiles.postScript, fontFiles.variable, fontFiles.thai];

async function rendered(meta: string): Promise<{ made: boolean; findings: readonly string[] }> {
  const { resume, locate } = load(`basics: {name: Ada}\nwork: [{name: Engines}]\nmeta: {fonts: {${meta}}}\n`);
  if (!resume) throw new Error('The résumé is not valid');
  const { bytes, diagnostics } = await render(resume, 'pdf', { fonts, locate });
  const findings = diagnostics.map(({ code, range, hint }) => `${range?.start.line}: ${code}: ${hint}`);
  return { made: bytes !== undefined, findings };
}

describe('meta.fonts', () => {
  it('names families of the package and of the user', async () => {
    expect(await rendered('text: Source Sans 3, headings: Fira Code')).toEqual({ made: true, findings: [] });
  });

  it('tells of a family without a bold', async () => {
    const { findings } = await rendered('headings: OpenDyslexic');
    expect(findings).toEqual([
      expect.stringContaining('missing-bold: put its bold font file into the font folder too'),
    ]);
  });

  it('suggests the family that was meant, and renders in the theme’s own', async () => {
    expect(await rendered('text: Open Dyslexik')).toEqual({
      made: true,
      findings: ['3: unknown-font: did you mean "OpenDyslexic"?'],
    });
  });

  it('lists the families where none is near', async () => {
    const { findings } = await rendered('headings: /etc/fonts/x.ttf');
    expect(findings).toEqual([
      expect.stringMatching(/^3: unknown-font: the families are Source Serif 4, .*OpenDyslexic/u),
    ]);
  });
});
