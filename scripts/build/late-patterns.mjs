import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';

const latePattern = fileURLToPath(new URL('late-pattern.mjs', import.meta.url));
/** A class of Unicode's takes up to a tenth of a millisecond to look up, and V8 looks it up where it reads the file and where it runs it. */
const UNICODE_CLASS = /\\[pP]\{/;

/** Makes the regular expressions with Unicode classes that stand at the top of a file only when they are first asked. */
export const latePatterns = {
  name: 'late-patterns',
  transform(code, id) {
    if (!UNICODE_CLASS.test(code) || !/\.(?:ts|m?js)$/.test(id)) return null;
    const found = [...patternsAtTop(parseAst(code, { lang: 'ts', sourceType: 'module' }))];
    if (found.length === 0) return null;
    let made = `import { LatePattern } from ${JSON.stringify(latePattern)};\n`;
    let position = 0;
    for (const { start, end, regex } of found) {
      made += `${code.slice(position, start)}new LatePattern(${JSON.stringify(regex.pattern)}, ${JSON.stringify(regex.flags)})`;
      position = end;
    }
    return made + code.slice(position);
  },
};

/** In their order; those in functions wait until those are called. */
function* patternsAtTop(node) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const item of node) yield* patternsAtTop(item);
    return;
  }
  if (node.type === 'Literal' && node.regex) {
    if (UNICODE_CLASS.test(node.regex.pattern)) yield node;
    return;
  }
  if (/Function|Method|Class/.test(node.type ?? '')) return;
  for (const value of Object.values(node)) yield* patternsAtTop(value);
}
