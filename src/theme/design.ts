import type {
  FontPair,
  Margins,
  Mark,
  MarkStyle,
  Paper,
  ParagraphStyle,
  PhotoStyle,
  Role,
  TextStyle,
  Theme,
} from './theme.ts';

/** The decisions that a theme is made of: what it says of a role goes before what all roles have in common. */
export interface Design {
  readonly name: string;
  readonly description: string;
  readonly text: FontPair;
  /** Figures of running text, else lining; those of headings, contact details, code and the running foot are lining always. */
  readonly figures?: TextStyle['figures'];
  /** Points. */
  readonly size: number;
  /** Distance of the baselines of running text, in points. */
  readonly line: number;
  readonly ink: string;
  /** For what is read second: dates, places, contact details. */
  readonly muted: string;
  readonly accent: string;
  readonly margins: Readonly<Record<Paper, Margins>>;
  readonly separator: string;
  readonly bullet: string;
  readonly paragraphs: Readonly<Partial<Record<Role, Partial<ParagraphStyle>>>>;
  readonly marks?: Readonly<Partial<Record<Mark, MarkStyle>>>;
}

/** The theme that a design comes to. */
export function themeOf(design: Design): Theme {
  const { name, description, margins, separator, accent, muted, paragraphs, marks } = design;
  const base = baseOf(design);
  const style = (role: Role, own: Partial<ParagraphStyle> = {}): ParagraphStyle => ({
    ...base,
    ...own,
    ...paragraphs[role],
  });
  const bullet = style('bullet');
  const number = style('number');
  // Below the text of a numbered item, which begins further in: never left of what it belongs to.
  const inner = (item: ParagraphStyle): ParagraphStyle => ({ ...item, indent: number.indent + item.hanging });
  return {
    name,
    description,
    margins,
    accent,
    paragraphs: {
      name: style('name', together),
      label: style('label', { keepWithNext: true }),
      contact: style('contact', { color: muted, figures: 'lining' }),
      heading: style('heading', { ...together, weight: 600, color: accent, figures: 'lining' }),
      title: style('title', { ...together, weight: 600 }),
      position: style('position', { ...together, weight: 600, italic: true }),
      details: style('details', { keepWithNext: true }),
      description: style('description'),
      line: style('line'),
      body: style('body'),
      bullet,
      number,
      innerBullet: style('innerBullet', inner(bullet)),
      innerNumber: style('innerNumber', inner(number)),
      // What goes on in a second line is seen to be no row of its own.
      labelled: style('labelled', { contextualSpacing: true, indent: bullet.hanging, hanging: bullet.hanging }),
      footer: style('footer', { color: muted, figures: 'lining' }),
    },
    marks: {
      strong: { weight: 600 },
      emphasis: { italic: true },
      muted: { color: muted },
      link: {},
      marker: { color: accent },
      aside: { weight: 400, italic: false, color: muted },
      ...marks,
      code: { figures: 'lining', ...marks?.code },
    },
    photo: photoOf(design),
    // Divided words are lost on those who search for them.
    hyphenation: 'none',
    separator,
    bullet: design.bullet,
    innerBullet: '–',
  };
}

const together = { keepWithNext: true, keepTogether: true } as const;

/** As high as a name, a profession and two lines of contact details; 35 by 45, the shape of portraits on documents. */
function photoOf({ line }: Design): PhotoStyle {
  const height = 6.5 * line;
  return { width: (height * 35) / 45, height, gap: 1.5 * line, shown: false };
}

function baseOf({ text, size, line, ink, figures = 'lining' }: Design): ParagraphStyle {
  return {
    family: text,
    size,
    weight: 400,
    italic: false,
    color: ink,
    tracking: 0,
    caps: 'none',
    figures,
    leading: line,
    before: 0,
    after: 0,
    align: 'start',
    indent: 0,
    hanging: 0,
    keepWithNext: false,
    keepTogether: false,
    contextualSpacing: false,
  };
}
