import type { Content } from '../document/document.ts';
import { runningText } from '../theme/running-text.ts';
import { styleOf } from '../theme/styles.ts';
import type { ParagraphStyle, Role, Rule } from '../theme/theme.ts';
import { reaching, setLine, type Fragment } from './lines/fragments.ts';
import { giveOf, justified } from './lines/justify.ts';
import { breakLines, type Room, type TextLine } from './lines/break-lines.ts';
import { markedStyle } from './shaping/marks.ts';
import type { Piece } from './shaping/piece.ts';
import { separatorPiece, shapeContent } from './shaping/shape-content.ts';
import { protrusion } from './lines/protrusion.ts';
import type { Setting } from './setting.ts';
import { node, type StructureNode } from './structure.ts';
import { joinSyllables, syllables } from './lines/syllables.ts';
import { penalties, type Strip, type StripRule, type StripText } from './pages/strip.ts';

/** A paragraph to be set: what it says, in which role, and what stands at the far end of its last line or out at its near side. */
export interface Row {
  readonly role: Role;
  readonly content: Content;
  readonly meaning: StructureNode;
  readonly aside?: { readonly content: Content; readonly meaning: StructureNode };
  readonly marker?: { readonly text: string; readonly meaning: StructureNode };
  /** What its first line begins. */
  readonly begins?: Partial<Pick<Strip, 'bookmark' | 'startsPage'>>;
}

/** Least white space between a line and what stands at its far end, in em. */
const GUTTER = 1.5;
/** The far end takes at most this part of the measure; what is longer goes on. */
const FAR_SHARE = 0.5;

/** Sets a paragraph: one strip a line. */
export function rowStrips(row: Row, setting: Setting): readonly Strip[] {
  const { role, content, meaning, aside, marker, begins } = row;
  const style = styleOf(role, setting.theme);
  const far = aside
    ? breakLines(shapeContent(aside.content, style, setting, true), { measure: setting.measure * FAR_SHARE })
    : [];
  const taken = far.length > 0 ? Math.max(...far.map(({ width }) => width)) + GUTTER * style.size : 0;
  const room = setting.measure - style.indent;
  const lines = linesOf(content, role, style, { measure: room, last: room - taken }, setting);
  // The far end stands on the last line, as behind a tab in Word, so that it also follows the text in reading order.
  const start = Math.max(lines.length - 1, 0);
  const count = Math.max(lines.length, start + far.length);
  const y = baseline(style, setting);
  const near = meant(meaning);
  const beyond = meant(aside?.meaning ?? meaning);
  const strips = new Array<Strip>(count);
  for (let index = 0; index < count; index++) {
    const line = lines[index];
    const beside = far[index - start];
    const place = setting.measure - (beside?.width ?? 0);
    const label = index === 0 ? marker : undefined;
    const hanging = index === 0 && !label ? style.hanging : 0;
    const set = line ? setLine(line, style.indent - hanging - protrusion(line), setting) : [];
    const own = near(beside && setting.direction === 'ltr' ? reaching(set, place) : set, y);
    const labelled = label ? meant(label.meaning)(markerFragments(label.text, style, setting), y).concat(own) : own;
    const texts = beside ? labelled.concat(beyond(setLine(beside, place, setting), y)) : labelled;
    strips[index] = strip(role, texts, { index, count, measure: setting.measure }, style, begins);
  }
  return strips;
}

function linesOf(
  content: Content,
  role: Role,
  style: ParagraphStyle,
  room: Room,
  setting: Setting,
): readonly TextLine[] {
  const { hyphenator } = setting;
  const justifies = style.align === 'justify';
  const whole = shapeContent(content, style, setting);
  const pieces =
    hyphenator && runningText.has(role) ? syllables(whole, room.last ?? room.measure, hyphenator, setting) : whole;
  const broken = breakLines(pieces, justifies ? { ...room, give: giveOf(style) } : room);
  const lines = pieces === whole ? broken : joinSyllables(broken, setting);
  return justifies ? justified(lines, room.measure, giveOf(style)) : lines;
}

/** Sets the contact items, divided by the theme's separator, which never begins or ends a line. */
export function contactStrips(
  contacts: readonly Content[],
  meaning: StructureNode,
  setting: Setting,
): readonly Strip[] {
  const style = styleOf('contact', setting.theme);
  const separator = separatorPiece(style, setting);
  const pieces: Piece[] = contacts.flatMap((contact, index) => [
    ...(index > 0 ? [separator] : []),
    ...whole(shapeContent(contact, style, setting)),
  ]);
  const lines = breakLines(pieces, { measure: setting.measure });
  const mean = meant(meaning);
  return lines.map((line, index) => {
    const texts = mean(setLine(line, 0, setting), baseline(style, setting));
    return strip('contact', texts, { index, count: lines.length, measure: setting.measure }, style);
  });
}

/** A contact item that no line ends inside, unless it is wider than the measure. */
function whole(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.length - 1;
  return pieces.map((piece, index) => {
    const isKept = index < last && piece.breakAfter !== 'never' && piece.breakAfter !== 'forced';
    return isKept ? { ...piece, breakAfter: 'avoided' } : piece;
  });
}

/** Which of how many lines a strip is, in a measure of so many points. */
interface Position {
  readonly index: number;
  readonly count: number;
  readonly measure: number;
}

/** The strip of a line: `before` stands above the first, `after` and the rule below the last. */
function strip(
  role: Role,
  texts: readonly StripText[],
  { index, count, measure }: Position,
  style: ParagraphStyle,
  begins?: Row['begins'],
): Strip {
  const last = index === count - 1;
  return {
    role,
    before: index === 0 ? style.before : 0,
    height: style.leading,
    after: last ? style.after : 0,
    penalty: last ? (style.keepWithNext ? penalties.together : penalties.free) : linePenalty(style, index, count),
    texts,
    underlines: runningText.has(role) ? underlinesOf(texts) : undefined,
    rule: last && style.rule ? ruleBelow(texts, style.rule, measure) : undefined,
    image: undefined,
    startsPage: index === 0 ? begins?.startsPage : undefined,
    bookmark: index === 0 ? begins?.bookmark : undefined,
  };
}

function ruleBelow(texts: readonly StripText[], { gap, width, color }: Rule, length: number): StripRule {
  return { x: 0, y: (texts[0]?.y ?? 0) + gap, length, width, color };
}

/** Of an em: how far below the baseline an underline runs, and how thick it is. */
const UNDERLINE = { depth: 0.14, thickness: 0.045 } as const;

function underlinesOf(texts: readonly StripText[]): readonly StripRule[] | undefined {
  const links = texts.filter(({ fragment }) => fragment.href !== undefined && fragment.width > 0);
  if (links.length === 0) return undefined;
  return links.map(({ fragment: { x, width: length, size, color }, y }) => ({
    x,
    y: y + UNDERLINE.depth * size,
    length,
    width: UNDERLINE.thickness * size,
    color,
  }));
}

function linePenalty(style: ParagraphStyle, index: number, count: number): number {
  if (style.keepTogether || style.keepWithNext) return penalties.together;
  return index === 0 || index === count - 2 ? penalties.widow : penalties.line;
}

/** The distance of the baseline from the top of its line: the leading is divided evenly above and below the letters. */
function baseline(style: ParagraphStyle, { typesetter }: Setting): number {
  const { ascent, descent } = typesetter.extent(style);
  return (style.leading - (ascent + descent) * style.size) / 2 + ascent * style.size;
}

/** Gives the fragments of a paragraph's lines, one after the other, their meaning. */
type Meant = (fragments: readonly Fragment[], y: number) => readonly StripText[];

/** Fragments on their baseline; those that are links get a node of their own, one for each link, on however many lines it stands. */
function meant(meaning: StructureNode): Meant {
  let link: { readonly href: string; readonly node: StructureNode } | undefined;
  return (fragments, y) =>
    fragments.map((fragment) => {
      const { href, width } = fragment;
      // The space without width that ends a line ends no link.
      if (href === undefined) link = width === 0 ? link : undefined;
      else if (link?.href !== href) link = { href, node: node('Link', meaning) };
      return { fragment, y, meaning: (href !== undefined && link?.node) || meaning };
    });
}

function markerFragments(text: string, style: ParagraphStyle, setting: Setting): readonly Fragment[] {
  const markerStyle = markedStyle(style, ['marker'], setting.theme);
  const pieces = shapeContent([{ text: `${text} ` }], markerStyle, setting);
  const line: TextLine = { pieces, width: 0 };
  return setLine(line, style.indent - style.hanging, setting);
}
