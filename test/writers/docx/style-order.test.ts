import { describe, expect, it } from 'vitest';
import { rich } from './fixture.ts';
import { partOf } from './parts.ts';
import { descendants, readXml, valueOf } from './read-xml.ts';

describe("the gallery of Word's styles", () => {
  const styles = descendants(readXml(partOf(rich, 'word/styles.xml')), 'w:style');
  const nameOf = (style: (typeof styles)[number]): string | undefined => valueOf(descendants(style, 'w:name')[0]);
  const priorityOf = (style: (typeof styles)[number]): number =>
    Number(valueOf(descendants(style, 'w:uiPriority')[0]) ?? 0);

  it('offers what one writes a résumé with, in that order', () => {
    const offered = styles.filter((style) => descendants(style, 'w:qFormat').length > 0);
    expect(offered.toSorted((a, b) => priorityOf(a) - priorityOf(b)).map(nameOf)).toEqual([
      'Normal',
      'Title',
      'Subtitle',
      'Contact Details',
      'heading 1',
      'heading 2',
      'heading 3',
      'Entry Details',
      'Entry Text',
      'Entry Line',
      'Body Text',
      'List Bullet',
      'List Number',
      'List Bullet 2',
      'List Number 2',
      'Labelled Line',
      'List Continue',
      'List Number Continue',
      'List Continue 2',
      'List Number Continue 2',
      'Strong',
      'Emphasis',
      'Entry Date',
      'Muted',
    ]);
  });

  it('leaves out what comes by itself', () => {
    const left = styles.filter((style) => descendants(style, 'w:qFormat').length === 0).map(nameOf);
    expect(left).toEqual(expect.arrayContaining(['footer', 'Hyperlink', 'HTML Code', 'Strong and Emphasis']));
  });
});
