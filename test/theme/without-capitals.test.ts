import { describe, expect, it } from 'vitest';
import { themes } from '../../src/theme/index.ts';
import type { Role } from '../../src/theme/theme.ts';
import { withoutCapitals } from '../../src/theme/without-capitals.ts';

describe.each([...themes.values()])('$name for a script without capitals', (theme) => {
  const { paragraphs } = withoutCapitals(theme);

  it('has headings that are larger than the text', () => {
    expect(paragraphs.heading).toMatchObject({ caps: 'none', tracking: 0 });
    expect(paragraphs.heading.size).toBeGreaterThanOrEqual(1.1 * paragraphs.body.size);
    expect(paragraphs.heading.leading).toBeGreaterThanOrEqual(1.15 * paragraphs.heading.size);
  });

  it('has lining figures, and changes nothing else', () => {
    const roles = Object.keys(paragraphs).filter((role): role is Role => role !== 'heading');
    for (const role of roles) expect(paragraphs[role]).toEqual({ ...theme.paragraphs[role], figures: 'lining' });
  });
});
