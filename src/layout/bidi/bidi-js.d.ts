/** The package's own types describe only its CommonJS form. */
declare module 'bidi-js' {
  interface Bidi {
    /** Embedding level of each UTF-16 unit of a paragraph (UAX #9). */
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): { readonly levels: Uint8Array };
  }
  export default function bidiFactory(): Bidi;
}
