import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';

const require = createRequire(import.meta.url);

/** Packs the patterns for hyphenation, a third of the whole package as they are; few documents ask for any of them. */
export const packedPatterns = {
  name: 'packed-patterns',
  load(id) {
    if (!id.includes('/node_modules/hyphen/patterns/')) return null;
    const text = JSON.stringify(require(id));
    const packed = brotliCompressSync(text).toString('base64');
    return `
      import { Buffer } from 'node:buffer';
      import { brotliDecompressSync } from 'node:zlib';
      export default JSON.parse(brotliDecompressSync(Buffer.from('${packed}', 'base64')).toString());
    `;
  },
};
