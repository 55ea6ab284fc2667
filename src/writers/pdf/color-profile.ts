/** The sRGB primaries adapted to D50, as columns of XYZ, and the D50 white (IEC 61966-2-1, ICC.1:2010). */
const PRIMARIES = {
  rXYZ: [0.4360747, 0.2225045, 0.0139322],
  gXYZ: [0.3850649, 0.7168786, 0.0971045],
  bXYZ: [0.1430804, 0.0606169, 0.7141733],
} as const;
const WHITE = [0.9642, 1, 0.8249] as const;
const CURVE_POINTS = 256;

/** An ICC version 2 display profile of sRGB, which tells archives what the colour numbers of the file mean. */
export function srgbProfile(): Uint8Array {
  const curve = curveTag();
  const tags = new Map<string, Uint8Array>([
    ['desc', descriptionTag('sRGB')],
    ['cprt', textTag('No copyright, use freely')],
    ['wtpt', xyzTag(WHITE)],
    ...Object.entries(PRIMARIES).map(([tag, value]) => [tag, xyzTag(value)] as const),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]);
  const bodies = [...new Set(tags.values())];
  const offsets = new Map<Uint8Array, number>();
  let end = 128 + 4 + tags.size * 12;
  for (const body of bodies) {
    offsets.set(body, end);
    end += Math.ceil(body.length / 4) * 4;
  }
  const profile = new Uint8Array(end);
  const view = new DataView(profile.buffer);
  writeHeader(view, end);
  view.setUint32(128, tags.size);
  for (const [index, [tag, body]] of [...tags].entries()) {
    const record = 132 + index * 12;
    writeAscii(view, record, tag);
    view.setUint32(record + 4, offsets.get(body) ?? 0);
    view.setUint32(record + 8, body.length);
  }
  for (const [body, offset] of offsets) profile.set(body, offset);
  return profile;
}

function writeHeader(view: DataView, size: number): void {
  view.setUint32(0, size);
  view.setUint32(8, 0x02100000);
  writeAscii(view, 12, 'mntrRGB XYZ ');
  // The date of the profile is that of the standard, not of the file.
  for (const [index, part] of [1999, 10, 18].entries()) view.setUint16(24 + index * 2, part);
  writeAscii(view, 36, 'acsp');
  for (const [index, value] of WHITE.entries()) view.setInt32(68 + index * 4, fixed(value));
}

function xyzTag(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(20));
  writeAscii(view, 0, 'XYZ ');
  for (const [index, value] of values.entries()) view.setInt32(8 + index * 4, fixed(value));
  return new Uint8Array(view.buffer);
}

function curveTag(): Uint8Array {
  const view = new DataView(new ArrayBuffer(12 + CURVE_POINTS * 2));
  writeAscii(view, 0, 'curv');
  view.setUint32(8, CURVE_POINTS);
  for (let index = 0; index < CURVE_POINTS; index++) {
    const value = index / (CURVE_POINTS - 1);
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    view.setUint16(12 + index * 2, Math.round(linear * 0xffff));
  }
  return new Uint8Array(view.buffer);
}

function textTag(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(8 + text.length + 1));
  writeAscii(view, 0, 'text');
  writeAscii(view, 8, text);
  return new Uint8Array(view.buffer);
}

function descriptionTag(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(12 + text.length + 1 + 78));
  writeAscii(view, 0, 'desc');
  view.setUint32(8, text.length + 1);
  writeAscii(view, 12, text);
  return new Uint8Array(view.buffer);
}

function writeAscii(view: DataView, offset: number, text: string): void {
  for (let index = 0; index < text.length; index++) view.setUint8(offset + index, text.charCodeAt(index));
}

function fixed(value: number): number {
  return Math.round(value * 65536);
}
