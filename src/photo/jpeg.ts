import { checkDimensions } from './dimensions.ts';
import { segmentOrientation } from './exif.ts';
import { turnOf, type Turn } from './turn.ts';
import { damaged, UnusablePhoto } from './unusable.ts';

/** The markers in use (ISO/IEC 10918-1, table B.1), without their leading FF. */
const marker = {
  startOfImage: 0xd8,
  endOfImage: 0xd9,
  startOfScan: 0xda,
  jfif: 0xe0,
  exif: 0xe1,
  icc: 0xe2,
  adobe: 0xee,
};
/** Frames that every reader decodes: baseline, extended and progressive. */
const readableFrames = new Set([0xc0, 0xc1, 0xc2]);
/** Markers of the same range that begin no frame: tables and arithmetic conditioning. */
const noFrames = new Set([0xc4, 0xc8, 0xcc]);

export function isJpeg(file: Uint8Array): boolean {
  return file[0] === 0xff && file[1] === marker.startOfImage && file[2] === 0xff;
}

/** A JPEG without what says more than the picture: the camera's notes, the place, previews, comments, anything after its end. */
export interface Jpeg {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** 1 is grey, 3 is colour. */
  readonly components: number;
  /** What the camera's notes said of how it was held. */
  readonly turn?: Turn;
}

/** Reads a JPEG's segments; throws an UnusablePhoto for what is damaged, too large, or of colours meant for printing presses. */
export function cleanJpeg(file: Uint8Array): Jpeg {
  const parts: Uint8Array[] = [file.subarray(0, 2)];
  let frame: Omit<Jpeg, 'bytes'> | undefined;
  let turn: Turn | undefined;
  let scans = 0;
  for (let at = 2; ;) {
    const { kind, start, end } = segmentAt(file, at);
    const body = file.subarray(start, end);
    if (kind === marker.endOfImage) break;
    if (kind === marker.exif) turn ??= turnOf(segmentOrientation(body));
    if (kind >= 0xc0 && kind <= 0xcf && !noFrames.has(kind)) {
      if (frame) throw damaged('it holds two pictures');
      frame = readFrame(kind, body);
    }
    if (kind === marker.startOfScan && !frame) throw damaged('its data come before its size');
    at = kind === marker.startOfScan ? scanEnd(file, end) : end;
    if (kind === marker.startOfScan) scans++;
    if (isPartOfPicture(kind, body)) parts.push(file.subarray(start - 4, at));
  }
  if (!frame || scans === 0) throw damaged('there is no picture in it');
  const bytes = Buffer.concat([...parts, Uint8Array.of(0xff, marker.endOfImage)]);
  return { ...frame, bytes, ...(turn && { turn }) };
}

interface Segment {
  readonly kind: number;
  /** Of what it says, after its length. */
  readonly start: number;
  readonly end: number;
}

function segmentAt(file: Uint8Array, offset: number): Segment {
  let at = offset;
  if (file[at] !== 0xff) throw damaged(at < file.length ? 'its parts do not follow each other' : 'its end is missing');
  // Any number of FF may stand before a marker.
  while (file[at + 1] === 0xff) at++;
  const kind = file[at + 1] ?? 0;
  if (kind === marker.endOfImage) return { kind, start: at + 2, end: at + 2 };
  const length = uint16(file, at + 2);
  if (length < 2 || at + 2 + length > file.length) throw damaged('its end is missing');
  return { kind, start: at + 4, end: at + 2 + length };
}

/** Where the compressed data of a scan end: at a marker that is no restart. */
function scanEnd(file: Uint8Array, offset: number): number {
  for (let at = file.indexOf(0xff, offset); at !== -1; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw damaged('its end is missing');
}

function readFrame(kind: number, body: Uint8Array): Omit<Jpeg, 'bytes'> {
  const [precision, , , , , components = 0] = body;
  const [height, width] = [uint16(body, 1), uint16(body, 3)];
  if (!readableFrames.has(kind) || precision !== 8)
    throw new UnusablePhoto('the photo is a JPEG of a kind that few programs read', 'save it as an ordinary JPEG');
  if (components === 4)
    throw new UnusablePhoto(
      'the photo has the colours of a printing press (CMYK)',
      'save it with the colours of a screen (RGB or sRGB)',
    );
  if (components !== 1 && components !== 3) throw damaged(`it has ${components} colours`);
  checkDimensions(width, height);
  return { width, height, components };
}

/** Tables, frames and scans, and of the notes those that say what its colours mean. */
function isPartOfPicture(kind: number, body: Uint8Array): boolean {
  if (kind === marker.icc) return Buffer.from(body.subarray(0, 11)).toString('latin1') === 'ICC_PROFILE';
  const isNote = (kind >= 0xe0 && kind <= 0xef) || kind === 0xfe;
  return !isNote || kind === marker.jfif || kind === marker.adobe;
}

function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
