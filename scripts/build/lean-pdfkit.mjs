/**
 * Leaves out of pdfkit what this program never calls: fontkit with its decoders, the metrics of the fourteen standard fonts,
 * text, drawing, images, forms, tables, tags, annotations and encryption. HarfBuzz reads and shapes the fonts, and the writer has
 * operators, tags and links of its own. Importing fontkit alone takes longer than the rest of a run, and the rest is half of what a
 * run has to compile.
 */
const unused = new Map([
  ['fontkit', ['create']],
  ['@noble/ciphers/aes', ['cbc', 'ecb']],
  ['png-js', ['default']],
]);
/** Its line breaker unpacks tables when it is imported; the layout has its own use of the package, and loads it when it is needed. */
const unusedByPdfkit = new Map([['linebreak', ['default']]]);

const parts = [
  'Color',
  'Vector',
  'Fonts',
  'Text',
  'Images',
  'Annotations',
  'Markings',
  'AcroForm',
  'Attachments',
  'Subset',
  'Table',
];
const calls = [
  'initColor()',
  'initVector()',
  'initFonts(options.font)',
  'initText()',
  'initImages()',
  'initMarkings(options)',
  'endPageMarkings(page)',
  'initTables()',
  'initSubset(options)',
  'endAcroForm()',
];

/** What stands in pdfkit's source, and what is to stand there instead. */
const edits = [
  ...parts.map((part) => [`mixin(${part}Mixin);\n`, '']),
  ...calls.map((call) => [`this.${call};`, '']),
  // The same operator without the mixin for drawing, and no note of where text and drawing would go on.
  ['this.transform(1, 0, 0, -1, 0, this.page.height);', 'this.addContent(`1 0 0 -1 0 ${this.page.height} cm`);'],
  [
    `    this.x = this.page.margins.left;
    this.y = this.page.margins.top;
    this._ctm = [1, 0, 0, 1, 0, 0];
`,
    '',
  ],
  // The same bytes, not one by one.
  [
    `const fromBinaryString = str => {
  const out = new Uint8Array(str.length);
  for (let i = 0; i < str.length; i++) {
    out[i] = str.charCodeAt(i) & 0xff;
  }
  return out;
};`,
    "const fromBinaryString = str => Buffer.from(str, 'latin1');",
  ],
  // The same bytes, not copied.
  [
    'this.buffer = concat(this.buffer);',
    'this.buffer = this.buffer.length === 1 ? this.buffer[0] : concat(this.buffer);',
  ],
  // The same text, by a shorter way: most values are numbers, references and dictionaries, and most strings plain.
  [
    `    if (typeof object === 'string') {
      return \`/\${object}\`;
    }`,
    `    if (typeof object === 'number') {
      return PDFObject.number(object);
    }
    if (typeof object === 'string') {
      return \`/\${object}\`;
    }
    if (object instanceof PDFAbstractReference) {
      return object.toString();
    }
    if (object?.constructor === Object) {
      let out = '<<';
      for (const key in object) {
        if (object[key] !== undefined) out += \`\\n/\${key} \${PDFObject.convert(object[key], encryptFn)}\`;
      }
      return out + '\\n>>';
    }
    if (object instanceof String && !encryptFn && /^[ !"#-'*-\\[\\]-~]*$/.test(object)) {
      return \`(\${object})\`;
    }`,
  ],
  // For the profile that is cut away below.
  ["import { createRequire } from 'module';\n", ''],
  // A page is told its order of tabs when it is begun.
  ['this._setTabOrder();', ''],
  // Pages come without margins.
  ['x => document.sizeToPoint(x, 0, this)', 'x => x'],
  ['Object.values(this.document.spotColors)', '[]'],
  ['PDFSecurity.create(this, options)', 'null'],
  ['PDFSecurity.generateFileID(this.info)', 'generateFileID(this.info)'],
  ['class PDFSecurity {\n  static generateFileID', 'function generateFileID'],
  ['  static generateRandomWordArray', 'class PDFSecurity {\n  static generateRandomWordArray'],
];

/**
 * Where a part begins that goes, and what stands behind it: what a bundler keeps because it is computed when the file is loaded.
 * Of the hashes only MD5 names a file.
 */
const cuts = [
  ['(() => new Uint8Array(new Uint32Array([0x11223344])', 'function utf8ToBytes('],
  ['const SHA256_IV = ', 'const SHA1_IV = '],
  ['const SHA1_W = ', 'const p32 = '],
  ['const Rho160 = ', 'function md5Hash('],
  ['const U32_MASK64 = ', 'function sha256Hash('],
  ['const {\n  number: number$2\n}', 'var ColorMixin = '],
  ['let cx, cy, px, py, sx, sy;', 'const parameters = '],
  ['const {\n  number: number$1\n}', 'var VectorMixin = '],
  ['const characters = `', 'class AFMFont '],
  ['const {\n  number\n}', 'function formatListLabel('],
  ['const ICC_PROFILE_PATH = ', 'let iccProfile;'],
  ['const require$1 = ', 'export {'],
];

const prefix = '\0unused:';

export const leanPdfkit = {
  name: 'lean-pdfkit',
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
  transform(code, id) {
    if (!id.includes('/node_modules/pdfkit/js/')) return null;
    const edited = edits.reduce((text, [old, own]) => {
      found(text.includes(old), old, id);
      return text.replaceAll(old, own);
    }, code);
    return cuts.reduce((text, [from, to]) => {
      const [start, end] = [text.indexOf(from), text.indexOf(to)];
      found(start !== -1 && start < end, from, id);
      return text.slice(0, start) + text.slice(end);
    }, edited);
  },
};

/** Another version of pdfkit may say it otherwise; then these lists are to be read again. */
function found(isFound, what, id) {
  if (!isFound) throw new Error(`${id} no longer holds: ${what}`);
}
