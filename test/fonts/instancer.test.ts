import { beforeAll, describe, expect, it } from 'vitest';
import type { FontFile } from '../../src/fonts/font-file.ts';
import { loadInstancer, type Instancer } from '../../src/fonts/instancer.ts';
import { fontLibrary } from '../../src/fonts/library.ts';
import { readTables, tableOf } from '../../src/fonts/sfnt.ts';
import { loadTypesetter } from '../../src/fonts/typesetter.ts';
import { render } from '../../src/render.ts';
import { classic } from '../../src/theme/classic.ts';
import { fontFiles } from './files.ts';

/** The variable font with its outlines whole, and the end of what moves them overwritten. */
const damaged = ((): FontFile => {
  const bytes = fontFiles.variable.bytes.slice();
  const { byteOffset, byteLength } = tableOf(readTables(bytes), 'gvar');
  bytes.fill(0x3f, byteOffset + byteLength - 5000, byteOffset + byteLength);
  return { name: 'damaged.ttf', bytes };
})();

const source = { bytes: fontFiles.variable.bytes, index: 0 };
let instancer: Instancer;
const made = (weight: number): Uint8Array => instancer(source, { wght: weight }) ?? new Uint8Array();
beforeAll(async () => {
  instancer = await loadInstancer();
});

describe('an instance of a variable font', () => {
  it('does not vary, and is as heavy as asked', () => {
    for (const weight of [400, 600]) {
      const tables = readTables(made(weight));
      expect(['fvar', 'gvar', 'HVAR', 'avar'].filter((tag) => tables.has(tag))).toEqual([]);
      expect(tables.get('OS/2')?.getUint16(4)).toBe(weight);
    }
  });

  it('is made once for each place among the axes', () => {
    expect(instancer(source, { wght: 600 })).toBe(instancer(source, { wght: 600 }));
    expect(instancer(source, { wght: 600 })).not.toEqual(instancer(source, { wght: 700 }));
  });

  it('is not made of a file that is no font', () => {
    const bytes = new TextEncoder().encode('no font');
    expect(instancer({ bytes, index: 0 }, { wght: 600 })).toBeUndefined();
  });

  it('is not made where the outlines cannot be moved, though they can be read', () => {
    expect(instancer({ bytes: damaged.bytes, index: 0 }, { wght: 600 })).toBeUndefined();
  });
});

describe('a style in a family of one variable file', () => {
  it('is drawn with the cut of its weight', async () => {
    const typesetter = await loadTypesetter(fontLibrary([fontFiles.variable], () => {}));
    const family = { pdf: 'Fira Code', word: 'Fira Code' };
    const [regular, bold] = [400, 600].map((weight) => {
      const style = { ...classic.paragraphs.body, family, weight: weight as 400 | 600 };
      return typesetter.shape('Ada', style, 'en', 'ltr')[0]?.face ?? '';
    });
    expect([regular, bold]).toEqual(['Fira Code/400', 'Fira Code/600']);
    expect(typesetter.face(bold ?? '').metrics.weight).toBe(600);
    expect(readTables(typesetter.face(regular ?? '').bytes).has('fvar')).toBe(false);
  });
});

describe('a résumé that needs a weight of a damaged variable font', () => {
  const resume = { basics: { name: 'Ada' }, meta: { fonts: { text: 'Fira Code', headings: 'Fira Code' } } };

  it('is not printed, and the font is named with a way out', async () => {
    const { bytes, diagnostics } = await render(resume, 'pdf', { fonts: [damaged] });
    expect(bytes).toBeUndefined();
    const [{ code, severity, message, hint } = {}] = diagnostics;
    expect([code, severity]).toEqual(['unusable-font', 'error']);
    expect(message).toMatch(/^the font "Fira Code\/\d00" cannot be used: it is damaged$/);
    expect(hint).toContain('single weights');
  });

  it('is made as a Word file all the same, which holds no fonts', async () => {
    expect((await render(resume, 'docx', { fonts: [damaged] })).bytes).toBeDefined();
  });
});
