import type { StyleName } from './style-names.ts';
import { element } from './xml.ts';

/** How many built-in styles Word 2013 and later know. */
const BUILT_IN_STYLES = 376;

/** Word's own styles that the file does not define: hidden, save those that this document is made of. */
export function latentStyles(names: readonly StyleName[]): string {
  const shown = ['Normal', ...names.filter(({ builtIn }) => builtIn).map(({ name }) => name)];
  const defaults = {
    'w:defLockedState': 0,
    'w:defUIPriority': 99,
    'w:defSemiHidden': 1,
    'w:defUnhideWhenUsed': 1,
    'w:defQFormat': 0,
    'w:count': BUILT_IN_STYLES,
  };
  const exceptions = shown.map((name) =>
    element('w:lsdException', {
      'w:name': name,
      'w:uiPriority': 1,
      'w:semiHidden': 0,
      'w:unhideWhenUsed': 0,
      'w:qFormat': 1,
    }),
  );
  return element('w:latentStyles', defaults, ...exceptions);
}
