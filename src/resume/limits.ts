import type { TextKind } from './fields.generated.ts';

/** What a file may ask of the program at most: far above any résumé, far below what would hurt. */
export const limits = {
  /** Bytes of the file in UTF-8: a long academic CV has a hundredth of them. */
  bytes: 2 * 1024 * 1024,
  /** Levels of lists and objects. */
  depth: 32,
  /** Words and signs of YAML, line ends and indentation among them. */
  lexemes: 200_000,
  /** Uses of YAML aliases. */
  aliases: 100,
  /** Values after all aliases are replaced by what they stand for. */
  values: 20_000,
  /** Characters of all texts after all aliases are replaced. */
  expanded: 2 * 1024 * 1024,
  /** Keys of one object. */
  keys: 200,
  /** Items of one list. */
  items: 1_000,
  /** Mistakes told of JSON, and of what YAML reads and no résumé can have: with so many the file is something else. */
  mistakes: 20,
} as const;

/** What a photo may have at most: a small file can hold a picture that takes all memory to draw. */
export const photoLimits = {
  /** Bytes of the file. */
  bytes: 5 * 1024 * 1024,
  /** Width times height. */
  pixels: 25_000_000,
  /** Pixels of the width, and of the height. */
  side: 10_000,
} as const;

/** Characters that a text may have, by what it is. A photo's name may be a data URL, which is told apart before its length matters. */
export const textLimits: Readonly<Record<TextKind, number>> = {
  line: 500,
  prose: 20_000,
  url: 2_048,
  image: 2_048,
  email: 254,
  date: 32,
  end: 100,
  country: 100,
  language: 100,
  choice: 100,
  color: 32,
  fontSize: 32,
  margins: 32,
  pages: 32,
};
