/**
 * Leaves out of pdfkit what this program never calls: fontkit with its decoders and the metrics of the fourteen standard
 * fonts (its documents are opened with `font: null`; HarfBuzz reads and shapes the fonts), and encryption. Importing
 * fontkit alone takes longer than the rest of a run.
 */
const unused = new Map([
  ['fontkit', ['create']],
  ['@noble/ciphers/aes', ['cbc', 'ecb']],
]);

const prefix = '\0unused:';

export const withoutFonts = {
  name: 'without-fonts',
  resolveId(id) {
    return unused.has(id) ? prefix + id : null;
  },
  load(id) {
    if (!id.startsWith(prefix)) return null;
    const name = id.slice(prefix.length);
    const stub = `() => { throw new Error('${name} is not part of this build') }`;
    return unused
      .get(name)
      .map((binding) => `export const ${binding} = ${stub};`)
      .join('\n');
  },
};
