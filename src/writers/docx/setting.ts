import type { Document, Photo } from '../../document/document.ts';
import { papers } from '../../theme/paper.ts';
import type { Margins, Paper, Theme } from '../../theme/theme.ts';
import type { WriterContext } from '../writer.ts';
import { belowPhoto } from './below-photo.ts';
import type { Direction } from './direction.ts';
import { languageOf, type Language } from './language.ts';
import { paletteOf, type Slot } from './palette.ts';

/** What every part of the file is written with: the design, the page and the language. Lengths in points. */
export interface Setting {
  readonly theme: Theme;
  readonly palette: ReadonlyMap<string, Slot>;
  readonly paper: Paper;
  readonly margins: Margins;
  /** Width of the text. */
  readonly measure: number;
  readonly direction: Direction;
  readonly language: Language | undefined;
  readonly photo: Photo | undefined;
  /** The styles are the user's own: nothing is said beside them. */
  readonly hasHouseStyle: boolean;
}

export function settingOf(document: Document, { theme, paper, referenceDocument }: WriterContext): Setting {
  const margins = theme.margins[paper];
  const measure = papers[paper].width - margins.left - margins.right;
  const { photo } = document.header;
  return {
    theme: photo ? belowPhoto(theme, document.header, measure) : theme,
    palette: paletteOf(theme),
    paper,
    margins,
    measure,
    direction: document.direction,
    language: languageOf(document.language),
    photo,
    hasHouseStyle: referenceDocument !== undefined,
  };
}
