import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';

const latePattern = fileURLToPath(new URL('late-pattern.mjs', import.meta.url));
/** A class of Unicode's takes up to a tenth of a millisecond to look up, and V8 looks it up where it reads the file and where it runs it. */
const UNICODE_CLASS = /\\[pP]\{/;

/**
 * Makes the regular expressions with Unicode classes only when they are first asked. Those in functions, which V8 looks at as well
 * before any is called, stand at the top of the file from then on, but for those that remember where they are in a text.
 */
export const latePatterns = {
  name: 'late-patterns',
  transform(code, id) {
    if (!UNICODE_CLASS.test(code) || !/\.(?:ts|m?js)$/.test(id)) return null;
    const found = [...patternsIn(parseAst(code, { lang: 'ts', sourceType: 'module' }), false)];
    if (found.length === 0) return null;
    let top = `import { LatePattern } from ${JSON.stringify(latePattern)};\n`;
    let rest = '';
    let position = 0;
    for (const [index, { node, isInside }] of found.entries()) {
      const { pattern, flags } = node.regex;
      const made = `new LatePattern(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`;
      if (isInside) top += `const late$${index} = ${made};\n`;
      rest += code.slice(position, node.start) + (isInside ? `late$${index}` : made);
      position = node.end;
    }
    return top + rest + code.slice(position);
  },
};

/** In their order, and whether they stand inside a function. */
function* patternsIn(node, isInside) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const item of node) yield* patternsIn(item, isInside);
    return;
  }
  if (node.type === 'Literal' && node.regex) {
    const { pattern, flags } = node.regex;
    if (UNICODE_CLASS.test(pattern) && !(isInside && /[gy]/.test(flags))) yield { node, isInside };
    return;
  }
  const inside = isInside || /Function|Method|Class/.test(node.type ?? '');
  for (const value of Object.values(node)) yield* patternsIn(value, inside);
}
