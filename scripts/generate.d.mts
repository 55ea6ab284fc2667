/** File name, from the project's folder, to its text. */
export function generate(): Promise<ReadonlyMap<string, string>>;

/** The schema for our own use, in which every scalar is text. */
export function asText(schema: unknown): unknown;

/** JSON Resume 1.3.1 as far as its verdicts go. */
export function jsonResumeSchema(schema: unknown): unknown;
