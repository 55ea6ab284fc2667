/** File name, from the project's folder, to its text. */
export function generate(): Promise<ReadonlyMap<string, string>>;

/** JSON Resume 1.3.1 as far as its verdicts go. */
export function jsonResumeSchema(schema: unknown): unknown;
