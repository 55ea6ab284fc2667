import { beforeAll, describe, expect, it } from 'vitest';
import { loadInstancer, type Instancer } from '../../src/fonts/instancer.ts';
import { fontLibrary } from '../../src/fonts/library.ts';
import { readTables } from '../../src/fonts/sfnt.ts';
import { loadTypesetter } from '../../src/fonts/typesetter.ts';
import { classic } from '../../src/theme/classic.ts';
import { fontFiles } from './files.ts';

const source = { bytes: fontFiles.variable.bytes, index: 0 };
let instancer: Instancer;
beforeAll(async () => {
  instancer = await loadInstancer();
});

describe('an instance of a variable font', () => {
  it('does not vary, and is as heavy as asked', () => {
    for (const weight of [400, 600]) {
      const tables = readTables(instancer(source, { wght: weight }));
      expect(['fvar', 'gvar', 'HVAR', 'avar'].filter((tag) => tables.has(tag))).toEqual([]);
      expect(tables.get('OS/2')?.getUint16(4)).toBe(weight);
    }
  });

  it('is made once for each place among the axes', () => {
    expect(instancer(source, { wght: 600 })).toBe(instancer(source, { wght: 600 }));
    expect(instancer(source, { wght: 600 })).not.toEqual(instancer(source, { wght: 700 }));
  });

  it('is the font as it usually is where its file is damaged', () => {
    const bytes = new TextEncoder().encode('no font');
    expect(instancer({ bytes, index: 0 }, { wght: 600 })).toBe(bytes);
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
