import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Document, Photo } from '../../../src/document/document.ts';
import { readPicture } from '../../../src/photo/picture.ts';
import { docx } from '../../../src/writers/docx/docx.ts';
import { exif, jpeg, png } from '../../photo/pictures.ts';
import { context, smallest } from './fixture.ts';
import { partOf } from './parts.ts';

function withPhoto(file: Uint8Array, direction: Document['direction'] = 'ltr'): Document {
  const photo: Photo = { ...readPicture(file), alternative: 'Portrait of "Ada" & co' };
  return { ...smallest, direction, header: { ...smallest.header, photo } };
}

async function filesOf(document: Document): Promise<Readonly<Record<string, Uint8Array>>> {
  return unzipSync((await docx(document, context)).bytes);
}

describe('the photo', () => {
  it.each([
    ['photo.jpeg', 'image/jpeg', jpeg()],
    ['photo.png', 'image/png', png({ width: 4, height: 5, bitDepth: 8, colorType: 2 })],
  ])('is a part of the package: %s', async (name, mediaType, file) => {
    const files = await filesOf(withPhoto(file));
    expect(Buffer.from(files[`word/media/${name}`] ?? []).equals(file)).toBe(true);
    const types = Buffer.from(files['[Content_Types].xml'] ?? []).toString();
    expect(types).toContain(`<Override PartName="/word/media/${name}" ContentType="${mediaType}"/>`);
    const relationships = partOf(withPhoto(file), 'word/_rels/document.xml.rels');
    expect(relationships).toMatch(new RegExp(`Id="photo" Type="[^"]*/image" Target="/word/media/${name}"`));
  });

  it('stands in a line of text, says what it shows, and is as large as the theme says', () => {
    const body = partOf(withPhoto(jpeg()), 'word/document.xml');
    expect(body).toContain('descr="Portrait of &quot;Ada&quot; &amp; co"');
    expect(body).toContain('r:embed="photo"');
    const { width, height } = context.theme.photo;
    expect(body).toContain(`<wp:extent cx="${Math.round(width * 12_700)}" cy="${Math.round(height * 12_700)}"/>`);
    expect(body).not.toMatch(/wp:anchor|w:tbl|txbx/);
  });

  it('is cut to the shape of its box', () => {
    expect(context.theme.photo).toMatchObject({ width: 80, height: 100 });
    const wide = partOf(withPhoto(jpeg({ width: 900, height: 450 })), 'word/document.xml');
    expect(wide).toContain('<a:srcRect l="30000" r="30000"/>');
    const high = partOf(withPhoto(jpeg({ width: 350, height: 900 })), 'word/document.xml');
    expect(high).toContain('<a:srcRect t="17130" b="34259"/>');
  });

  it.each([
    [1, '', 't="17130" b="34259"'],
    [2, ' flipH="1"', 't="17130" b="34259"'],
    [3, ' rot="10800000"', 't="34259" b="17130"'],
    [4, ' rot="10800000" flipH="1"', 't="34259" b="17130"'],
    [5, ' rot="16200000" flipH="1"', 'l="17130" r="34259"'],
    [6, ' rot="5400000"', 'l="17130" r="34259"'],
    [7, ' rot="5400000" flipH="1"', 'l="34259" r="17130"'],
    [8, ' rot="16200000"', 'l="34259" r="17130"'],
  ])('that was held otherwise (orientation %i) is turned by Word, and cut as it is stored', (value, transform, cut) => {
    const stored = value < 5 ? { width: 350, height: 900 } : { width: 900, height: 350 };
    const body = partOf(withPhoto(jpeg({ ...stored, notes: [exif(value)] })), 'word/document.xml');
    const extent = value < 5 ? 'cx="1016000" cy="1270000"' : 'cx="1270000" cy="1016000"';
    // Nothing is said of how far it reaches beyond its box: Word would add that to the room that it makes itself.
    expect(body).toContain(`<wp:extent ${extent}/><wp:docPr`);
    expect(body).toContain(`<a:xfrm${transform}><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>`);
    expect(body).toContain(`<a:srcRect ${cut}/>`);
  });

  it.each([
    ['ltr', 'right'],
    ['rtl', 'left'],
  ] as const)('of a document that runs %s stands at the %s', (direction, side) => {
    expect(partOf(withPhoto(jpeg(), direction), 'word/document.xml')).toContain(`w:xAlign="${side}"`);
  });

  it('leaves no trace in a document without one', async () => {
    const files = await filesOf(smallest);
    expect(Object.keys(files).filter((name) => name.includes('media'))).toEqual([]);
    expect(partOf(smallest, 'word/styles.xml')).not.toContain('Photo');
  });
});
