import type { Typesetter } from '../../src/layout/shaping/typesetter.ts';

/** A typesetter with made-up metrics: every character is one glyph, half an em wide; marks have no width of their own. */
export const halfEm: Typesetter = {
  familyWithoutBold: () => undefined,
  extent: () => ({ ascent: 0.8, descent: 0.2 }),
  shaper: (style, _language, direction) => (text) => {
    const characters = [...text];
    const glyphs = characters.map((character) => ({
      id: character.codePointAt(0) ?? 0,
      text: character,
      advance: /\p{M}/u.test(character) ? 0 : 0.5,
      dx: 0,
      dy: 0,
    }));
    const width = glyphs.reduce((sum, { advance }) => sum + advance, 0);
    const face = `${style.family.pdf} ${style.weight}${style.italic ? ' italic' : ''}`;
    return [{ face, glyphs: direction === 'rtl' ? glyphs.toReversed() : glyphs, width }];
  },
};
