import type { Photo } from '../../document/document.ts';
import { turned, type Turn } from '../../photo/turn.ts';
import { cropOf, storedCrop } from '../../photo/crop.ts';
import type { BinaryPart, Relationship } from './package.ts';
import type { Setting } from './setting.ts';
import { emus, twips } from './units.ts';
import { element, namespaces, property } from './xml.ts';

const styleId = 'Photo';
const relationshipId = 'photo';

/**
 * The photo as a picture in the line of a paragraph of its own, which is framed at the far edge: what follows flows beside it,
 * and nothing floats.
 */
export function photoParagraph(photo: Photo, setting: Setting): string {
  const box = setting.theme.photo;
  // Of a picture on its side Word takes the two sizes in the other order itself when it makes room in the line.
  const unturned = turned(box, photo.turn);
  const extent = { cx: emus(unturned.width), cy: emus(unturned.height) };
  const identity = { id: 1, name: styleId, descr: photo.alternative };
  const lock = { 'xmlns:a': namespaces.a, noChangeAspect: 1 };
  const inline = element(
    'wp:inline',
    { 'xmlns:wp': namespaces.wp, distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', extent),
    element('wp:docPr', identity),
    element('wp:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', lock)),
    element(
      'a:graphic',
      { 'xmlns:a': namespaces.a },
      element('a:graphicData', { uri: namespaces.pic }, picture(photo, { identity, extent, box })),
    ),
  );
  return element(
    'w:p',
    {},
    element('w:pPr', {}, property('w:pStyle', styleId), frame(setting)),
    element('w:r', {}, element('w:drawing', {}, inline)),
  );
}

interface Placed {
  readonly identity: { readonly id: number; readonly name: string; readonly descr: string };
  /** English Metric Units. */
  readonly extent: { readonly cx: number; readonly cy: number };
  readonly box: { readonly width: number; readonly height: number };
}

function picture(photo: Photo, { identity, extent, box }: Placed): string {
  return element(
    'pic:pic',
    { 'xmlns:pic': namespaces.pic },
    element('pic:nvPicPr', {}, element('pic:cNvPr', identity), element('pic:cNvPicPr', {})),
    element(
      'pic:blipFill',
      {},
      element('a:blip', { 'xmlns:r': namespaces.r, 'r:embed': relationshipId }),
      sourceRectangle(photo, box),
      element('a:stretch', {}, element('a:fillRect', {})),
    ),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', transform(photo.turn), element('a:off', { x: 0, y: 0 }), element('a:ext', extent)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
    ),
  );
}

const QUARTER = 5_400_000;

/** First mirrored, then turned clockwise, in sixty thousandths of a degree (20.1.7.6). */
function transform(turn: Turn | undefined): Readonly<Record<string, number>> {
  if (!turn) return {};
  return { ...(turn.quarters > 0 && { rot: turn.quarters * QUARTER }), ...(turn.mirrored && { flipH: 1 }) };
}

/** The part of the picture that is seen, by what is cut off in thousandths of a per cent (ECMA-376, 20.1.8.55). */
function sourceRectangle(photo: Photo, box: Placed['box']): string {
  const { left, top, right, bottom } = storedCrop(cropOf(photo, box), photo.turn);
  const cut = (part: number): number | undefined => Math.round(part * 100_000) || undefined;
  return element('a:srcRect', { l: cut(left), t: cut(top), r: cut(right), b: cut(bottom) });
}

/** The style of the photo's paragraph: as high as the picture. */
export const photoStyle = element(
  'w:style',
  { 'w:type': 'paragraph', 'w:styleId': styleId, 'w:customStyle': 1 },
  property('w:name', styleId),
  property('w:basedOn', 'Normal'),
  property('w:next', 'Title'),
  property('w:qFormat'),
  element('w:pPr', {}, property('w:keepNext'), element('w:spacing', { 'w:line': 240, 'w:lineRule': 'auto' })),
);

/** A frame at the far edge of the text, beside the name (17.3.1.11); in the paragraph, since LibreOffice does not look for it in styles. */
function frame({ theme, direction }: Setting): string {
  const { width, gap } = theme.photo;
  return element('w:framePr', {
    'w:w': twips(width),
    'w:hSpace': twips(gap),
    'w:wrap': 'around',
    'w:vAnchor': 'text',
    'w:hAnchor': 'margin',
    'w:xAlign': direction === 'rtl' ? 'left' : 'right',
    'w:y': 1,
  });
}

/** The file of the picture. */
export function photoPart({ bytes, mediaType }: Photo): BinaryPart {
  return { name: photoName(mediaType), contentType: mediaType, bytes };
}

/** What leads from the document to it. */
export function photoRelationship({ mediaType }: Photo): Relationship {
  return { id: relationshipId, type: 'image', target: `/${photoName(mediaType)}` };
}

function photoName(mediaType: Photo['mediaType']): string {
  return mediaType === 'image/jpeg' ? 'word/media/photo.jpeg' : 'word/media/photo.png';
}
