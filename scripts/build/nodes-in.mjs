/** All nodes of a syntax tree, in no order. */
export function nodesIn(tree) {
  const nodes = [];
  const waiting = [tree];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    if (typeof part.type === 'string') nodes.push(part);
    for (const value of Object.values(part)) {
      if (value !== null && typeof value === 'object') waiting.push(value);
    }
  }
  return nodes;
}
