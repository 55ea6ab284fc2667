import type { Footer } from '../../document/document.ts';
import { styleOf } from '../../theme/styles.ts';
import { setLine } from '../lines/fragments.ts';
import { breakLines } from '../lines/break-lines.ts';
import type { TextItem } from './page.ts';
import { textItem } from './text-item.ts';
import { shapeContent } from '../shaping/shape-content.ts';
import type { Setting } from '../setting.ts';

/** Where a running foot stands and which page it numbers; lengths in points from the page's top left corner. */
export interface FooterPlace {
  readonly left: number;
  readonly baseline: number;
  readonly page: number;
  readonly pages: number;
}

/** The running foot: the name at the near end, the page's number at the far one. It repeats, so it means nothing to a reader of the tags. */
export function footerItems(
  footer: Footer,
  { left, baseline, page, pages }: FooterPlace,
  setting: Setting,
): readonly TextItem[] {
  const style = styleOf('footer', setting.theme);
  const numbered = footer.page.replace('{page}', String(page)).replace('{pages}', String(pages));
  const [number] = breakLines(shapeContent([{ text: numbered, unbroken: true }], style, setting), {
    measure: setting.measure,
  });
  const room = setting.measure - (number?.width ?? 0) - 2 * style.size;
  const [name] = breakLines(shapeContent([{ text: footer.name }], style, setting), { measure: room });
  const fragments = [
    ...(name ? setLine(name, 0, setting) : []),
    ...(number ? setLine(number, setting.measure - number.width, setting) : []),
  ];
  return fragments.map((fragment) => textItem(fragment, left, baseline, 'artifact'));
}
