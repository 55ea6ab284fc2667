import { parseAst } from 'rolldown/parseAst';

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

/** The names that something is assigned to after they were declared. */
function* assignedIn(node) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const item of node) yield* assignedIn(item);
    return;
  }
  if (node.type === 'AssignmentExpression') yield* namesIn(node.left);
  if (node.type === 'UpdateExpression') yield* namesIn(node.argument);
  if (node.type === 'ForInStatement' || node.type === 'ForOfStatement') yield* namesIn(node.left);
  for (const value of Object.values(node)) yield* assignedIn(value);
}

/** All names in a target of an assignment, those of objects whose properties are assigned to among them. */
function* namesIn(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'Identifier') yield node.name;
  for (const value of Object.values(node)) yield* namesIn(value);
}
