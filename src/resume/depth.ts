import type { CST } from 'yaml';
import { limits } from './limits.ts';
import { OverLimit } from './measure.ts';

/** Throws OverLimit where lists and objects are nested too deep for what follows, which is recursive; walks without recursion. */
export function checkDepth(tokens: readonly CST.Token[]): void {
  const stack: (readonly [CST.Token, number])[] = [];
  const look = (token: CST.Token | null | undefined, depth: number): void => {
    if (token && (token.type === 'document' || 'items' in token)) stack.push([token, depth]);
  };
  for (const token of tokens) look(token, 0);
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [token, depth] = top;
    if (token.type === 'document') look(token.value, depth + 1);
    if (!('items' in token)) continue;
    if (depth > limits.depth)
      throw new OverLimit(token.offset, `the file is nested more than ${limits.depth} levels deep`);
    for (const { key, value } of token.items) {
      look(key, depth + 1);
      look(value, depth + 1);
    }
  }
}
