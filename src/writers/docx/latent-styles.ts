import type { StyleName } from './style-names.ts';
import { isInGallery, priorityOf } from './style-order.ts';
import { element } from './xml.ts';

/** How many built-in styles Word 2013 and later know. */
const BUILT_IN_STYLES = 376;

/** Word's own styles that the file does not define: hidden, save those that this document is made of. */
export function latentStyles(names: readonly StyleName[]): string {
  const defaults = {
    'w:defLockedState': 0,
    'w:defUIPriority': 99,
    'w:defSemiHidden': 1,
    'w:defUnhideWhenUsed': 1,
    'w:defQFormat': 0,
    'w:count': BUILT_IN_STYLES,
  };
  const exceptions = names
    .filter(({ builtIn }) => builtIn)
    .map((name) => exception(name.name, priorityOf(name), isInGallery(name)));
  return element('w:latentStyles', defaults, exception('Normal', 0, true), ...exceptions);
}

function exception(name: string, priority: number, inGallery: boolean): string {
  return element('w:lsdException', {
    'w:name': name,
    'w:uiPriority': priority,
    'w:semiHidden': 0,
    'w:unhideWhenUsed': 0,
    'w:qFormat': inGallery ? 1 : 0,
  });
}
