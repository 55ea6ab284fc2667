/**
 * Leaves out of pdfkit what this program never calls: fontkit with its decoders and the metrics of the fourteen standard
 * fonts (its documents are opened with `font: null`; HarfBuzz reads and shapes the fonts), and encryption. Importing
 * fontkit alone takes longer than the rest of a run.
 */
const unused = new Map([
  ['fontkit', ['create']],
  ['@noble/ciphers/aes', ['cbc', 'ecb']],
]);
/** Its line breaker unpacks tables when it is imported; the layout has its own use of the package, and loads it when it is needed. */
const unusedByPdfkit = new Map([['linebreak', ['default']]]);

const prefix = '\0unused:';

export const withoutFonts = {
  name: 'without-fonts',
  resolveId(id, importer) {
    const byPdfkit = importer?.includes('/node_modules/pdfkit/') && unusedByPdfkit.has(id);
    return unused.has(id) || byPdfkit ? prefix + id : null;
  },
  load(id) {
    if (!id.startsWith(prefix)) return null;
    const name = id.slice(prefix.length);
    const stub = `() => { throw new Error('${name} is not part of this build') }`;
    const bindings = unused.get(name) ?? unusedByPdfkit.get(name);
    return bindings.map((binding) => `export { unused as ${binding} };`).join('\n') + `\nconst unused = ${stub};`;
  },
};
