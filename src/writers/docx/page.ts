import { papers } from '../../theme/paper.ts';
import type { Margins, Paper } from '../../theme/theme.ts';
import { twips } from './units.ts';
import { element } from './xml.ts';

/** A paper (`w:pgSz`). */
export function pageSize(paper: Paper): string {
  const { width, height } = papers[paper];
  return element('w:pgSz', { 'w:w': twips(width), 'w:h': twips(height) });
}

/** The white space around the text, with the running foot in the middle of the lower one (`w:pgMar`). */
export function pageMargins({ top, right, bottom, left }: Margins): string {
  return element('w:pgMar', {
    'w:top': twips(top),
    'w:right': twips(right),
    'w:bottom': twips(bottom),
    'w:left': twips(left),
    'w:header': twips(top / 2),
    'w:footer': twips(bottom / 2),
    'w:gutter': 0,
  });
}
