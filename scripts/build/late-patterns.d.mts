/** A plugin of the bundler's. */
export const latePatterns: {
  readonly name: string;
  /** The code of a file as it goes into the package; null where that is the file's own. */
  transform(code: string, id: string): string | null;
};
