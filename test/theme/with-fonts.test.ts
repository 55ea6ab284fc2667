import { describe, expect, it } from 'vitest';
import { classic } from '../../src/theme/classic.ts';
import { modern } from '../../src/theme/modern.ts';
import type { Role } from '../../src/theme/theme.ts';
import { withFonts } from '../../src/theme/with-fonts.ts';

const mine = { pdf: 'Mine', word: 'Mine' };
const roles: readonly Role[] = ['name', 'contact', 'heading', 'title', 'body', 'footer'];

function families(theme: typeof classic): string {
  return roles.map((role) => `${role} ${theme.paragraphs[role].family.pdf}`).join(', ');
}

describe('withFonts', () => {
  it('puts a family in place of that of the text, wherever it is used', () => {
    expect(families(withFonts(classic, { text: mine }))).toBe(
      'name Mine, contact source-sans-3, heading source-sans-3, title Mine, body Mine, footer source-sans-3',
    );
  });

  it('puts a family in place of that of the headings', () => {
    expect(families(withFonts(classic, { headings: mine }))).toBe(
      'name source-serif-4, contact Mine, heading Mine, title source-serif-4, body source-serif-4, footer Mine',
    );
  });

  it('changes the headings alone where they share a family with the text', () => {
    expect(families(withFonts(modern, { headings: mine }))).toBe(
      'name source-sans-3, contact source-sans-3, heading Mine, title source-sans-3, body source-sans-3, footer source-sans-3',
    );
  });

  it('changes the marks with the text', () => {
    expect(withFonts(classic, { headings: mine }).marks.code.family).toEqual(mine);
  });

  it('leaves a theme as it is without a choice', () => {
    expect(withFonts(classic, {})).toEqual(classic);
  });
});
