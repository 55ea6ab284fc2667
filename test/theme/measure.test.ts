import { describe, expect, it } from 'vitest';
import { loadTypesetter } from '../../src/fonts/typesetter.ts';
import { seenText } from '../../src/layout/shaping/glyph-run.ts';
import { breakLines } from '../../src/layout/lines/break-lines.ts';
import { gatherMissing } from '../../src/layout/shaping/missing.ts';
import { gatherMissingBold } from '../../src/layout/shaping/missing-bold.ts';
import { shapeContent } from '../../src/layout/shaping/shape-content.ts';
import type { Setting } from '../../src/layout/setting.ts';
import { themes } from '../../src/theme/index.ts';
import { papers } from '../../src/theme/paper.ts';
import type { Paper, Theme } from '../../src/theme/theme.ts';

const prose =
  `Joined straight from university to work on what became a storage appliance for networks: low cost, fast and
 highly reliable. With it came a kit for developing other special-purpose systems quickly, with a web interface, streamlined
 configuration, fault management, alerts, remote support and monitoring in common. A formative time, technically and
 personally. Led the engineering team that scaled the system more than two hundred times, in storage and in throughput
 alike; wrote several tools, among them postmortem debugging from core files, profiling of running programs, and the
 packaging of libraries, and spoke about them often.`.replaceAll(/\s+/g, ' ');

/** Characters of the lines, but the last, of a paragraph of running text. */
async function lineLengths(theme: Theme, paper: Paper): Promise<readonly number[]> {
  const { left, right } = theme.margins[paper];
  const measure = papers[paper].width - left - right;
  const typesetter = await loadTypesetter();
  const setting: Setting = {
    theme,
    typesetter,
    language: 'en',
    direction: 'ltr',
    measure,
    missing: gatherMissing('en'),
    missingBold: gatherMissingBold(typesetter),
  };
  const lines = breakLines(shapeContent([{ text: prose }], theme.paragraphs.body, setting), { measure });
  return lines.slice(0, -1).map(({ pieces }) => seenText(pieces.flatMap(({ runs }) => runs)).trim().length);
}

describe.each([...themes.values()])('$name', (theme) => {
  it.each(['a4', 'letter'] as const)('has lines of 65 to 95 characters on %s', async (paper) => {
    const lengths = await lineLengths(theme, paper);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThanOrEqual(65);
    expect(mean).toBeLessThanOrEqual(95);
  });
});
