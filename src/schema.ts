import json from '../schema/resume.schema.json' with { type: 'json' };

/** The JSON Schema (draft-07) of a résumé: what editors, the validator and the types are made of. */
export const schema: Readonly<Record<string, unknown>> = json;
