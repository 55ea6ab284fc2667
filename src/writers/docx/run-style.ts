import type { Inline } from '../../document/document.ts';
import { runStyle } from '../../layout/shaping/marks.ts';
import { runningText } from '../../theme/running-text.ts';
import { markOf, styleOf } from '../../theme/styles.ts';
import type { MarkStyle, Role, TextStyle, Theme } from '../../theme/theme.ts';
import { marks, type CharacterMark } from './style-names.ts';

/** Where a text stands: in a paragraph of `role`, behind the tab at its far end or not. */
export interface Place {
  readonly role: Role;
  readonly far: boolean;
}

/** A switch of a text style that a run sets for itself. */
export interface Override {
  readonly name: 'w:b' | 'w:i' | 'w:caps' | 'w:smallCaps';
  readonly on: boolean;
}

/** How a run is styled: by the marks that make up its character style, and by what no style can say. */
export interface RunStyle {
  readonly marks: readonly CharacterMark[];
  readonly overrides: readonly Override[];
}

const switches = [
  { name: 'w:b', isOn: ({ weight }: Partial<TextStyle>): boolean => weight === 600 },
  { name: 'w:i', isOn: ({ italic }: Partial<TextStyle>): boolean => italic === true },
  { name: 'w:caps', isOn: ({ caps }: Partial<TextStyle>): boolean => caps === 'all' },
  { name: 'w:smallCaps', isOn: ({ caps }: Partial<TextStyle>): boolean => caps === 'small' },
] as const;

export function runStyleOf(inline: Inline, place: Place, theme: Theme): RunStyle {
  const paragraph = styleOf(place.role, theme);
  const carried = marks.filter(
    (mark) => isMarked(inline, mark, place) && (hasMeaning(mark) || shows(lookOf(mark, theme), paragraph)),
  );
  const wanted = runStyle(inline, paragraph, theme, place.far);
  const overrides = switches.flatMap(({ name, isOn }): readonly Override[] => {
    const marked = carried.some((mark) => isOn(lookOf(mark, theme)));
    const on = isOn(wanted);
    // A switch that a character style turns on in a paragraph that has it already is off in Word (ECMA-376, 17.7.3) and on in
    // LibreOffice, and one that it turns off the other way round: only what the run itself says is the same in both.
    const said = isOn(paragraph) ? on && !marked : on === marked;
    return said ? [] : [{ name, on }];
  });
  return { marks: carried, overrides };
}

/** What a mark changes in the text around it. */
export function lookOf(mark: CharacterMark, theme: Theme): MarkStyle {
  return markOf(mark === 'address' ? 'link' : mark, theme);
}

function isMarked(inline: Inline, mark: CharacterMark, { role, far }: Place): boolean {
  if (mark === 'link') return inline.href !== undefined && runningText.has(role);
  if (mark === 'address') return inline.href !== undefined && !runningText.has(role);
  return mark === 'aside' ? far : inline[mark] === true;
}

/** Marks that a reader may want to find or restyle even where they look like the text around them. */
function hasMeaning(mark: CharacterMark): boolean {
  return mark === 'link' || mark === 'address' || mark === 'aside' || mark === 'code';
}

/** Whether a mark makes text look other than its paragraph. */
function shows(mark: Partial<TextStyle>, paragraph: TextStyle): boolean {
  const whole: TextStyle = { ...paragraph, ...mark };
  return JSON.stringify(whole) !== JSON.stringify(paragraph);
}
