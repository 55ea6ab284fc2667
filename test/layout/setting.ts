import { gatherMissing } from '../../src/layout/shaping/missing.ts';
import { gatherMissingBold } from '../../src/layout/shaping/missing-bold.ts';
import type { Setting } from '../../src/layout/setting.ts';
import { classic } from '../../src/theme/classic.ts';
import { halfEm } from './half-em.ts';

/** English in the classic theme, every sign half an em wide. */
export const setting: Setting = {
  theme: classic,
  typesetter: halfEm,
  language: 'en',
  direction: 'ltr',
  measure: 200,
  missing: gatherMissing('en'),
  missingBold: gatherMissingBold(halfEm),
};
