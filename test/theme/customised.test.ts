import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contrastWithWhite } from '../../src/resume/values/color.ts';
import { tint } from '../../src/theme/color.ts';
import { customised } from '../../src/theme/customised.ts';
import { themes } from '../../src/theme/index.ts';
import { colorsOf } from './colors.ts';

describe.each([...themes.values()])('$name', (theme) => {
  it('stays as it is where nothing is asked for', () => {
    expect(customised(theme, {})).toBe(theme);
  });

  it('takes another accent colour everywhere, rules included', () => {
    const own = customised(theme, { accentColor: '#4b2e83' });
    const rules = Object.values(own.paragraphs).flatMap(({ rule }) => (rule ? [rule.color] : []));
    expect(colorsOf(own)).not.toContain(theme.accent);
    expect(colorsOf(own)).toContain('#4b2e83');
    expect(rules.filter((color) => color !== tint('#4b2e83'))).toEqual([]);
  });

  it('never prints in a colour too pale to read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xff_ff_ff }), (number) => {
        const own = customised(theme, { accentColor: `#${number.toString(16).padStart(6, '0')}` });
        expect(colorsOf(own).filter((color) => contrastWithWhite(color) < 4.5)).toEqual([]);
      }),
    );
  });

  it('takes another size in all its proportions', () => {
    const own = customised(theme, { fontSize: '12pt' });
    const factor = 12 / theme.paragraphs.body.size;
    expect(own.paragraphs.body.size).toBeCloseTo(12);
    expect(own.paragraphs.name.size).toBeCloseTo(theme.paragraphs.name.size * factor);
    expect(own.paragraphs.heading.before).toBeCloseTo(theme.paragraphs.heading.before * factor);
    expect(own.paragraphs.body.leading).toBeCloseTo(theme.paragraphs.body.leading * factor);
  });

  it('takes other margins on both papers', () => {
    const { margins } = customised(theme, { margins: '1in 2cm' });
    expect(margins.a4).toEqual({ top: 72, right: (72 / 25.4) * 20, bottom: 72, left: (72 / 25.4) * 20 });
    expect(margins.letter).toEqual(margins.a4);
  });

  it('sets running text flush at both edges, and nothing else', () => {
    const { paragraphs } = customised(theme, { textAlign: 'justify' });
    const flush = Object.entries(paragraphs).filter(([, { align }]) => align === 'justify');
    expect(flush.map(([role]) => role)).toEqual([
      'description',
      'body',
      'bullet',
      'number',
      'innerBullet',
      'innerNumber',
    ]);
  });

  it('divides words where that is asked for', () => {
    expect(customised(theme, {}).hyphenation).toBe('none');
    expect(customised(theme, { hyphenation: 'true' }).hyphenation).toBe('auto');
    expect(customised(theme, { hyphenation: 'false' }).hyphenation).toBe('none');
  });

  it.each([{ accentColor: 'blue' }, { fontSize: '40pt' }, { fontSize: 'big' }, { margins: '20' }, { margins: '1mm' }])(
    'is not changed by what cannot be used: %o',
    (wrong) => {
      expect(customised(theme, wrong)).toBe(theme);
    },
  );
});

test('a pale colour becomes the nearest shade that can be read', () => {
  const [theme] = themes.values();
  expect(theme && customised(theme, { accentColor: '#ff6f00' }).accent).toBe('#c45500');
});
