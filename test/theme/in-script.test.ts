import { describe, expect, it } from 'vitest';
import { inScript } from '../../src/theme/in-script.ts';
import { themes } from '../../src/theme/index.ts';

describe.each([...themes.values()])('$name', (theme) => {
  it('is as designed in Latin letters, in Serbian of either script too', () => {
    for (const language of ['en', 'de-AT', 'sr', 'sr-Latn']) expect(inScript(theme, language)).toBe(theme);
  });

  it('has larger headings where there are no capitals', () => {
    const { heading, body } = inScript(theme, 'he').paragraphs;
    expect(heading.size).toBeGreaterThan(body.size);
    expect(body.leading).toBe(theme.paragraphs.body.leading);
  });

  it.each(['ar', 'fa-IR', 'ur', 'ku-Arab'])('has more distance between its lines in Arabic letters: %s', (language) => {
    const { paragraphs } = inScript(theme, language);
    expect(paragraphs.heading.caps).toBe('none');
    for (const role of ['body', 'bullet', 'details', 'labelled'] as const)
      expect(paragraphs[role].leading / theme.paragraphs[role].leading).toBeCloseTo(1.12);
    expect(paragraphs.contact.leading).toBe(theme.paragraphs.contact.leading);
  });
});
