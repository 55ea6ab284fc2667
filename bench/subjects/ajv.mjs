// Validation as a script does it: yaml, and the schema compiled at run time. node ajv.mjs RESUME SCHEMA
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';

const [resume, schema] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
if (!validate(parse(readFileSync(resume, 'utf8'), { schema: 'failsafe' })))
  throw new Error(ajv.errorsText(validate.errors));
