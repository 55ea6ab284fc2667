import type { Document, Header, Photo } from '../document/document.ts';
import { blockStrips, plain } from './blocks.ts';
import { contactStrips, rowStrips } from './row.ts';
import type { Setting } from './setting.ts';
import { node, type StructureNode } from './structure.ts';
import { bind, penalties, type Strip } from './pages/strip.ts';

/** Sets the head of the first page. */
export function headerStrips({ header }: Document, root: StructureNode, setting: Setting): readonly Strip[] {
  const { photo } = header;
  const head = photo ? besidePhoto(header, photo, root, setting) : textStrips(header, root, setting);
  return [...head, ...blockStrips(header.summary, root, setting)];
}

/** Name, profession and contact details. */
function textStrips(header: Header, root: StructureNode, setting: Setting): readonly Strip[] {
  const { name: content } = header;
  const begins = { bookmark: { title: plain(content), level: 1 as const } };
  return [
    ...rowStrips({ role: 'name', content, meaning: node('H1', root), begins }, setting),
    ...(header.label ? rowStrips({ role: 'label', content: header.label, meaning: node('P', root) }, setting) : []),
    ...(header.contacts.length > 0 ? contactStrips(header.contacts, node('P', root), setting) : []),
  ];
}

/** The text in a narrower measure, the photo at its far end, and white space until both are past. */
function besidePhoto(header: Header, photo: Photo, root: StructureNode, setting: Setting): readonly Strip[] {
  const { width, height, gap } = setting.theme.photo;
  const narrow = { ...setting, measure: setting.measure - width - gap };
  const isMirrored = setting.direction === 'rtl';
  const text = textStrips(header, root, narrow).map((strip) => (isMirrored ? moved(strip, width + gap) : strip));
  const meaning = node('Figure', root);
  const image = { x: isMirrored ? 0 : setting.measure - width, y: 0, width, height, photo, meaning };
  const bottom = text.reduce(
    (sum, strip, index) => sum + (index > 0 ? strip.before : 0) + strip.height + strip.after,
    0,
  );
  const whole = bind(text, penalties.together).map((strip, index) => ({
    ...strip,
    ...(index === 0 && { image }),
    // Half as much white space below the photo as beside it.
    ...(index === text.length - 1 && { after: Math.max(strip.after, height - (bottom - strip.after) + gap / 2) }),
  }));
  return whole;
}

function moved(strip: Strip, distance: number): Strip {
  return {
    ...strip,
    texts: strip.texts.map((text) => ({ ...text, fragment: { ...text.fragment, x: text.fragment.x + distance } })),
    ...(strip.rule && { rule: { ...strip.rule, x: strip.rule.x + distance } }),
  };
}
