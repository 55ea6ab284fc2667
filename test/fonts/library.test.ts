import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { FontFile } from '../../src/fonts/font-file.ts';
import { chosenFamily, fontLibrary, type FontLibrary } from '../../src/fonts/library.ts';
import { readTables, tableOf } from '../../src/fonts/sfnt.ts';
import { readVendored } from '../../src/fonts/vendored.ts';
import { collection, enlarged, fontFiles } from './files.ts';
import { variablePostScript } from './variable-postscript.ts';

const { thai, thaiBold, devanagari, postScript, postScriptItalic } = fontFiles;

function read(...files: readonly FontFile[]): { library: FontLibrary; messages: readonly string[] } {
  const found: Diagnostic[] = [];
  const library = fontLibrary(files, (diagnostic) => found.push(diagnostic));
  return { library, messages: found.map(({ message }) => message) };
}

function outline(library: FontLibrary): readonly string[] {
  return library.map(
    ({ name, cuts }) => `${name}: ${cuts.map(({ weight, italic }) => `${weight}${italic ? 'i' : ''}`).join()}`,
  );
}

/** The file with a four-letter tag in its table directory changed, so that a table is absent or another one present. */
function retagged({ name, bytes }: FontFile, tag: string, other: string): FontFile {
  const copy = bytes.slice();
  const at = Buffer.from(copy.buffer).indexOf(tag, 12, 'latin1');
  copy.set(new TextEncoder().encode(other), at);
  return { name, bytes: copy };
}

const variable = { name: 'a.otf', bytes: variablePostScript() };
const cutVariations = enlarged(fontFiles.variable.bytes, 'gvar', -400);
const tooLarge = { name: 'a.ttf', bytes: enlarged(fontFiles.variable.bytes, 'gvar', 70_000_000) };

describe('fontLibrary', () => {
  it('groups faces by family, with their weights and slants', () => {
    const { library, messages } = read(thai, thaiBold, postScript, postScriptItalic);
    expect(outline(library)).toEqual(['Noto Sans Thai: 400,700', 'OpenDyslexic: 400i,400']);
    expect(messages).toEqual([]);
  });

  it('takes from a variable font the weights that themes ask for', () => {
    const { library, messages } = read(fontFiles.variable);
    expect(outline(library)).toEqual(['Fira Code: 400,600,700']);
    expect(messages).toEqual([]);
  });

  it('takes a weight from the file that is made for it before a variable one', () => {
    const bold = retagged(retagged(fontFiles.variable, 'fvar', 'fvax'), 'gvar', 'gvax').bytes;
    new DataView(bold.buffer).setUint16(tableOf(readTables(bold), 'OS/2').byteOffset + 4, 700);
    for (const name of ['a.ttf', 'z.ttf']) {
      const cuts = read(fontFiles.variable, { name, bytes: bold }).library[0]?.cuts ?? [];
      expect(new Map(cuts.map(({ weight, location }) => [weight, location !== undefined]))).toEqual(
        new Map([
          [400, true],
          [600, true],
          [700, false],
        ]),
      );
    }
  });

  it('takes a variable font with PostScript outlines as well', () => {
    const { library, messages } = read(variable);
    expect(outline(library)).toEqual(['Noto Sans Thai: 400,600,700']);
    expect(messages).toEqual([]);
  });

  it('does not depend on the order of the files', () => {
    expect(outline(read(devanagari, thaiBold, thai).library)).toEqual(
      outline(read(thai, thaiBold, devanagari).library),
    );
  });

  it('reads every face of a collection', () => {
    const both = collection([thai.bytes, devanagari.bytes]);
    const { library } = read({ name: 'both.ttc', bytes: both });
    expect(outline(library)).toEqual(['Noto Sans Devanagari: 400', 'Noto Sans Thai: 400']);
    expect(library.map(({ cuts }) => cuts[0]?.index)).toEqual([1, 0]);
  });

  it.each([
    ['text', { name: 'a.ttf', bytes: new TextEncoder().encode('This is no font at all.') }, 'not a TTF, OTF or TTC'],
    ['nothing', { name: 'a.ttf', bytes: new Uint8Array() }, 'not a TTF, OTF or TTC'],
    ['a web font', { name: 'a.woff2', bytes: new TextEncoder().encode('wOF2, and so on') }, 'web font'],
    ['half a font', { name: 'a.ttf', bytes: thai.bytes.slice(0, 20_000) }, 'damaged or cut off'],
    ['a colour font', retagged(thai, 'gasp', 'COLR'), 'colour font'],
    ['a variable font that is damaged', retagged(thai, 'gasp', 'fvar'), 'damaged'],
    ['outlines that are cut off', { name: 'a.ttf', bytes: enlarged(thai.bytes, 'glyf', -400) }, 'outlines are cut off'],
    ['variations that are cut off', { name: 'a.ttf', bytes: cutVariations }, 'variations are cut off'],
    ['a variable font that is too large', tooLarge, 'variations are damaged or too large'],
    [
      'outlines that only variable fonts may have',
      retagged(retagged(thai, 'gasp', 'CFF2'), 'glyf', 'glyx'),
      'no outlines',
    ],
    ['no outlines', retagged(thai, 'glyf', 'glyx'), 'no outlines'],
    ['no names', retagged(thai, 'name', 'nome'), 'no "name" table'],
  ])('leaves out %s, and says why', (_name, file, reason) => {
    const { library, messages } = read(file, devanagari);
    expect(outline(library)).toEqual(['Noto Sans Devanagari: 400']);
    expect(messages).toEqual([expect.stringContaining(reason)]);
  });

  it('names a file with the whole of its path, whose end tells files apart', () => {
    const name = `${'folder/'.repeat(12)}Sans-Regular.otf`;
    expect(read({ name, bytes: new Uint8Array() }).messages).toEqual([expect.stringContaining(`"${name}"`)]);
  });

  it('leaves out a font whose licence forbids to embed it', () => {
    const bytes = thai.bytes.slice();
    const record = Buffer.from(bytes.buffer).indexOf('OS/2', 12, 'latin1');
    const view = new DataView(bytes.buffer);
    view.setUint16(view.getUint32(record + 8) + 8, 2);
    expect(read({ name: 'a.ttf', bytes }).messages).toEqual([expect.stringContaining('licence')]);
  });

  it('never throws, whatever the bytes', () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.constantFrom(thai, postScript, fontFiles.variable, variable), damage, (file, changes) => {
        const bytes = file.bytes.slice();
        // Most of a font are outlines; its directory and its small tables are where reading can go astray.
        for (const [at, value] of changes) bytes[at % (at % 2 === 0 ? 400 : bytes.length)] = value;
        const { library, messages } = read({ name: 'a', bytes });
        expect(library.length + messages.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('chosenFamily', () => {
  const { library } = read(thai);

  it('finds families by name, however capitals are set', () => {
    expect(chosenFamily('noto sans thai', library)).toEqual({ key: 'Noto Sans Thai', name: 'Noto Sans Thai' });
    expect(chosenFamily('Source Sans 3', library)).toEqual({ key: 'source-sans-3', name: 'Source Sans 3' });
  });

  it('knows no paths', () => {
    expect(chosenFamily('source-sans-3/Regular.ttf', library)).toBeUndefined();
    expect(chosenFamily('../noto-sans-thai', library)).toBeUndefined();
  });

  it('reads the families of the package as it names them', () => {
    const file = { name: 'Regular.ttf', bytes: readVendored('noto-naskh-arabic', 'Regular') };
    expect(read(file).library[0]?.name).toBe('Noto Naskh Arabic');
  });
});
