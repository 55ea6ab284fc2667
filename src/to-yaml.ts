import { stringify } from 'yaml';
import { format } from './format.ts';
import type { Resume } from './resume/resume.generated.ts';
import { schemaUrl } from './resume/starter.ts';

/** A résumé as a YAML file of good order, with the line by which editors find the schema. */
export function toYaml(resume: Resume): string {
  const { $schema, ...content } = resume;
  // Aliases would save a line where two texts are the same, and puzzle who reads them.
  const yaml = stringify(content, { aliasDuplicateObjects: false, lineWidth: 100 });
  return `# yaml-language-server: $schema=${schemaUrl}\n\n${format(yaml).text}`;
}
