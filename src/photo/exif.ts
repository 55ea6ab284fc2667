const ORIENTATION = 0x0112;
const UPRIGHT = 1;

const PREFIX = 'Exif\0\0';

/** What a JPEG's segment says of how its picture is to be turned, if it is one of Exif. */
export function segmentOrientation(segment: Uint8Array): number {
  const name = String.fromCharCode(...segment.subarray(0, PREFIX.length));
  return name === PREFIX ? orientationOf(segment.subarray(PREFIX.length)) : UPRIGHT;
}

/** How a camera says that its picture is to be turned (Exif 2.32, 4.6.4): 1 is upright, as is what cannot be read. */
export function orientationOf(exif: Uint8Array): number {
  const tiff = new DataView(exif.buffer, exif.byteOffset, exif.length);
  if (tiff.byteLength < 8) return UPRIGHT;
  const littleEndian = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, littleEndian);
  if (directory + 2 > tiff.byteLength) return UPRIGHT;
  const count = tiff.getUint16(directory, littleEndian);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.byteLength) break;
    if (tiff.getUint16(entry, littleEndian) !== ORIENTATION) continue;
    const value = tiff.getUint16(entry + 8, littleEndian);
    return value >= 1 && value <= 8 ? value : UPRIGHT;
  }
  return UPRIGHT;
}
