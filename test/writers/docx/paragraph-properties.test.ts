import { describe, expect, it } from 'vitest';
import { themes } from '../../../src/theme/index.ts';
import { spacing } from '../../../src/writers/docx/paragraph-properties.ts';
import { theme } from './theme.ts';

describe('spacing', () => {
  const { body } = theme.paragraphs;

  it('leaves room for tall letters where the lines are as far apart as designed', () => {
    expect(spacing({ ...body, size: 11, leading: 13.8 })).toContain('w:line="276" w:lineRule="atLeast"');
  });

  it.each([...themes.values()])('leaves the name room to grow in $name', ({ paragraphs }) => {
    expect(spacing(paragraphs.name)).toContain('w:lineRule="atLeast"');
  });

  it('sets lines exactly where Word would by itself put them farther apart than the pages do', () => {
    expect(spacing({ ...body, size: 11, leading: 13.2 })).toContain('w:line="264" w:lineRule="exact"');
  });
});
