/**
 * The paragraph roles that a theme gives a style; with the marks they are the whole vocabulary between themes and writers.
 * `body` is running text in the header or straight under a heading, `description` that of an entry; items of a list inside a list
 * are `innerBullet` and `innerNumber`.
 */
export type Role =
  | 'name'
  | 'label'
  | 'contact'
  | 'heading'
  | 'title'
  | 'position'
  | 'details'
  | 'description'
  | 'line'
  | 'body'
  | 'bullet'
  | 'number'
  | 'innerBullet'
  | 'innerNumber'
  | 'labelled'
  | 'footer';

/**
 * The character roles: what may differ inside a paragraph. `aside` is the far end of a title's, detail's or entry line,
 * `marker` the bullet or number of a list's item.
 */
export type Mark = 'strong' | 'emphasis' | 'code' | 'muted' | 'link' | 'aside' | 'marker';

export type Paper = 'a4' | 'letter';

/** A family for each writer: `pdf` is a folder of fonts/, `word` a font that Word's users have. */
export interface FontPair {
  readonly pdf: string;
  readonly word: string;
}

/** How the text of a role looks. Absent in a mark: as the paragraph around it. */
export interface TextStyle {
  readonly family: FontPair;
  /** Points. */
  readonly size: number;
  readonly weight: 400 | 600;
  readonly italic: boolean;
  /** `#rrggbb`. */
  readonly color: string;
  /** Space between letters, in em; at most 0.08, above which extractors split words. */
  readonly tracking: number;
  /** Capitals are a matter of looks: the text stays "Experience". Small ones are drawn by the font, where it has them. */
  readonly caps: 'none' | 'all' | 'small';
  readonly figures: 'oldstyle' | 'lining';
}

/** What a mark changes; never the size, so that lines keep their distance. */
export type MarkStyle = Partial<Omit<TextStyle, 'size'>>;

/** How a paragraph of a role stands on the page. All lengths in points. */
export interface ParagraphStyle extends TextStyle {
  /** From one baseline to the next. */
  readonly leading: number;
  readonly before: number;
  readonly after: number;
  /** Ragged at the far edge, or flush at both. */
  readonly align: 'start' | 'justify';
  /** Where the text begins, from the measure's near edge. */
  readonly indent: number;
  /** How far the bullet or number stands out to the near side of `indent`. */
  readonly hanging: number;
  readonly keepWithNext: boolean;
  readonly keepTogether: boolean;
  /** Paragraphs of this role that follow each other have no space between them, as `w:contextualSpacing` has it. */
  readonly contextualSpacing: boolean;
  /** A rule under the paragraph: `gap` from the last baseline to the rule's middle. */
  readonly rule?: Rule;
}

export interface Rule {
  readonly color: string;
  readonly width: number;
  readonly gap: number;
}

export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The box that a photo fills at the far end of the header, cropped to its shape. All lengths in points. */
export interface PhotoStyle {
  readonly width: number;
  readonly height: number;
  /** White space between the header's text and the photo. */
  readonly gap: number;
  /** Whether the design shows the photo of a résumé that has one, without being asked. */
  readonly shown: boolean;
}

/** A design, as data: every size, colour and distance that both the PDF and the Word file are drawn with. */
export interface Theme {
  readonly name: string;
  /** One sentence for `cvwright themes`. */
  readonly description: string;
  readonly margins: Readonly<Record<Paper, Margins>>;
  /** The one colour that a user may change: every text of this colour changes with it, and every rule of its tint. */
  readonly accent: string;
  readonly paragraphs: Readonly<Record<Role, ParagraphStyle>>;
  readonly marks: Readonly<Record<Mark, MarkStyle>>;
  readonly photo: PhotoStyle;
  /** Whether words of running text may be divided at a line's end, by the rules of their language. */
  readonly hyphenation: 'none' | 'auto';
  /** What stands between two contact items. */
  readonly separator: string;
  readonly bullet: string;
  /** Quieter than that of the list around it. */
  readonly innerBullet: string;
}
