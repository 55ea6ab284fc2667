import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { docx } from '../../../src/writers/docx/docx.ts';
import { context, rich, smallest } from './fixture.ts';

describe('the package', () => {
  it('says in its first entry what it is, and gives every entry one time', async () => {
    const { bytes } = await docx(rich, context);
    expect(Object.keys(unzipSync(bytes))).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'docProps/app.xml',
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/styles.xml',
      'word/numbering.xml',
      'word/settings.xml',
      'word/theme/theme1.xml',
      'word/footer1.xml',
    ]);
    expect(new Set(entryTimes(bytes))).toEqual(new Set(['2025-11-30 12:00']));
  });

  it.each([
    ['1970-01-01T00:00:00Z', '1980-01-01 12:00'],
    ['2150-06-01T00:00:00Z', '2099-12-31 12:00'],
  ])('is of %s even where a zip cannot say so', async (date, time) => {
    const { bytes } = await docx(smallest, { ...context, date: new Date(date) });
    const core = new TextDecoder().decode(unzipSync(bytes)['docProps/core.xml']);
    expect(core).toContain(`<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>`);
    expect(new Set(entryTimes(bytes))).toEqual(new Set([time]));
  });
});

describe('the bytes', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = zone;
  });

  it('are the same every time', async () => {
    const first = await docx(rich, context);
    const again = await docx(rich, context);
    expect(again.bytes).toEqual(first.bytes);
  });

  it('are the same in every time zone', async () => {
    const first = await docx(rich, context);
    for (const [name, offset] of [
      ['Pacific/Kiritimati', -840],
      ['America/Los_Angeles', 480],
    ] as const) {
      process.env['TZ'] = name;
      expect(context.date.getTimezoneOffset()).toBe(offset);
      expect((await docx(rich, context)).bytes).toEqual(first.bytes);
    }
  });
});

/** When the entries of a zip were changed, by its central directory (APPNOTE 4.3.12 and 4.4.6). */
function entryTimes(zip: Uint8Array): readonly string[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const offsets = [...zip.keys()].filter(
    (offset) => offset + 46 <= zip.length && view.getUint32(offset, true) === 0x02014b50,
  );
  const two = (number: number): string => String(number).padStart(2, '0');
  return offsets.map((offset) => {
    const time = view.getUint16(offset + 12, true);
    const date = view.getUint16(offset + 14, true);
    return `${(date >> 9) + 1980}-${two((date >> 5) & 15)}-${two(date & 31)} ${two(time >> 11)}:${two((time >> 5) & 63)}`;
  });
}
