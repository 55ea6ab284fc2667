/** Gives a text with marks where its words may be divided, by patterns as TeX has them. */
declare module 'hyphen' {
  interface Options {
    readonly hyphenChar: string;
    readonly minWordLength: number;
  }
  export default function createHyphenator(patterns: object, options: Options): (text: string) => string;
}

declare module 'hyphen/patterns/*' {
  const patterns: object;
  export default patterns;
}
