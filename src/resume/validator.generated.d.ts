// Made from schema/resume.schema.json by `npm run generate`; change the schema instead.

/** What a validator made by ajv found, when it returned false. */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

export const validateCvwright: Validator;
export const validateJsonResume: Validator;
