/** A plugin of the bundler's. */
export const plainExports: {
  readonly name: string;
  /** The code of a chunk before it is shortened. */
  renderChunk(code: string): string;
};
