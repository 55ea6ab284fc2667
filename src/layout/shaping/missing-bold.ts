import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import { quoted } from '../../diagnostics/visible.ts';
import { BOLD } from '../../theme/bold.ts';
import type { TextStyle } from '../../theme/theme.ts';
import { seenText, type GlyphRun } from './glyph-run.ts';
import type { Typesetter } from './typesetter.ts';

/** The families without a bold in which texts were to be bold. */
export interface MissingBold {
  /** Looks at the runs of a word. */
  add(runs: readonly GlyphRun[], style: TextStyle): void;
  /** One warning for each family. */
  reportTo(report: Report): void;
}

/** Signs and emoji look the same in every weight. */
const LETTER = /\p{L}/u;

/** Nothing yet, of a document set by the typesetter. */
export function gatherMissingBold(typesetter: Typesetter): MissingBold {
  const families = new Set<string>();
  return {
    add(runs, style) {
      if (style.weight < BOLD) return;
      for (const run of runs) {
        const family = typesetter.familyWithoutBold(run.face);
        if (family !== undefined && !families.has(family) && LETTER.test(seenText([run]))) families.add(family);
      }
    },
    reportTo(report) {
      for (const family of families) {
        const message = `the font family ${quoted(family)} has no bold: what is to stand out looks like the text around it`;
        const hint = 'put its bold font file into the font folder too; the Word file is not affected';
        report(diagnose('missing-bold', message, { hint }));
      }
    },
  };
}
