declare module 'linebreak' {
  /** Walks the line-break opportunities of a text (UAX #14). */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
