import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** Stands behind the path of a module itself; without it, functions are meant that load the module when one of them is called. */
const MARK = '?late';
/** What the bundler makes of an import inside a function. The file is there, and need not be waited for. */
const WAITING =
  /\$late\(Promise\.resolve\(\)\.then\(\(\) => (require\("[^"]+"\))\)(?:\.then\(\((\w+)\) => \2(\.\w+)\))?\)/g;

/**
 * Loads modules whose paths fit only when one of their functions is called: V8 looks through all of a file before it runs it, whatever
 * is needed of it. They may export nothing but functions.
 */
export function lateModules(paths) {
  return {
    name: 'late-modules',
    async resolveId(id, importer, options) {
      if (id.endsWith(MARK)) return id;
      const isLate = importer?.endsWith(MARK);
      const resolved = await this.resolve(id, importer?.replace(MARK, ''), { ...options, skipSelf: true });
      // Among themselves they need not wait.
      return resolved && isLate && paths.test(resolved.id) ? resolved.id + MARK : resolved;
    },
    load(id) {
      const path = id.replace(MARK, '');
      if (!paths.test(path)) return null;
      const code = readFileSync(path, 'utf8');
      const language = extname(path).slice(1);
      if (path !== id) return { code, moduleType: language };
      const load = `$late(import(${JSON.stringify(path + MARK)}))`;
      const functions = functionsOf(code, language, path);
      return functions.map((name) => `export const ${name} = (...given) => ${load}.${name}(...given);`).join('\n');
    },
    renderChunk(code) {
      const ready = code.replace(WAITING, (_, required, _name, part = '') => required + part);
      if (ready.includes('$late('))
        throw new Error('The bundler now writes imports otherwise than late-modules.mjs expects');
      return ready;
    },
  };
}

/** The names of the functions that a module exports. */
function functionsOf(code, lang, path) {
  const { body } = parseAst(code, { lang, sourceType: 'module' });
  const exported = body.filter(({ type, exportKind }) => type.startsWith('Export') && exportKind !== 'type');
  return exported.flatMap(({ declaration, specifiers = [] }) => {
    if (declaration?.type.startsWith('TS')) return [];
    if (declaration ? declaration.type !== 'FunctionDeclaration' : specifiers.length === 0) {
      throw new Error(`${path} exports more than functions`);
    }
    return declaration ? [declaration.id.name] : specifiers.map(({ exported: { name } }) => name);
  });
}
