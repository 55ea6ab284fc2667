import { parseAst } from 'rolldown/parseAst';
import { nodesIn } from './nodes-in.mjs';

/** What the bundler writes for each thing that one chunk takes from another. */
const getter =
  /Object\.defineProperty\(exports, ("[\w$]+"), \{\s*enumerable: true,\s*get: function \(\) \{\s*return ([\w$]+);\s*\}\s*\}\);/g;

/**
 * Has chunks hand over what they export as it is, and not by a function that looks each time whether it has changed, unless it can:
 * that is quicker to load, and to call.
 */
export const plainExports = {
  name: 'plain-exports',
  renderChunk(code) {
    const changing = new Set(assignedIn(parseAst(code)));
    return code.replace(getter, (whole, name, value) => (changing.has(value) ? whole : `exports[${name}] = ${value};`));
  },
};

/** The names that something is assigned to after they were declared; those of objects whose properties are assigned to are among them. */
function assignedIn(tree) {
  const targets = nodesIn(tree).flatMap(({ type, left, argument }) => {
    if (type === 'UpdateExpression') return [argument];
    return type === 'AssignmentExpression' || type === 'ForInStatement' || type === 'ForOfStatement' ? [left] : [];
  });
  const names = targets.flatMap(nodesIn).filter(({ type }) => type === 'Identifier');
  return names.map(({ name }) => name);
}
