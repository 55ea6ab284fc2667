import { diagnose } from '../../diagnostics/diagnose.ts';
import { quoted } from '../../diagnostics/visible.ts';
import { sectionIds } from '../resume.generated.ts';
import { type Rule, scalarOf } from './rule.ts';

const taken: ReadonlySet<string> = new Set(sectionIds);

/** Custom sections whose id is the name of a section of the schema, which is meant wherever that name stands. */
export const takenIds: Rule = function* ({ tree, entries }) {
  for (const { section, node } of entries) {
    const id = section === 'custom' ? scalarOf(node, 'id') : undefined;
    if (!id || !taken.has(id.text)) continue;
    const message = `${quoted(id.text)} is the name of another section, and the settings mean that one by it`;
    const hint = 'give this section an id of its own, such as talks, or none';
    yield diagnose('taken-id', message, { pointer: id.pointer, range: tree.range(id.span), hint });
  }
};
