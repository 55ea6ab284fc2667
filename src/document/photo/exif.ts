const ORIENTATION = 0x0112;
const UPRIGHT = 1;

/** How a camera says that its picture is to be turned (Exif 2.32, 4.6.4): 1 is upright, as is what cannot be read. */
export function orientationOf(segment: Uint8Array): number {
  const name = String.fromCharCode(...segment.subarray(0, 6));
  if (name !== 'Exif\0\0') return UPRIGHT;
  const tiff = new DataView(segment.buffer, segment.byteOffset + 6, segment.length - 6);
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
