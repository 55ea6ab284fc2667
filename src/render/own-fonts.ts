import { diagnose } from '../diagnostics/diagnose.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { quoted } from '../diagnostics/visible.ts';
import { chosenFamily, familyNames, type FontLibrary } from '../fonts/library.ts';
import type { Meta } from '../resume/resume.generated.ts';
import type { FontPair, Theme } from '../theme/theme.ts';
import { withFonts } from '../theme/with-fonts.ts';

/** The theme in the families that a résumé names under `meta.fonts`; one that is neither the package's nor the user's is reported, and the theme's own stays. */
export function withOwnFonts(theme: Theme, meta: Meta | undefined, library: FontLibrary, report: Report): Theme {
  if (!meta?.fonts) return theme;
  const choose = (use: 'text' | 'headings'): FontPair | undefined => {
    const name = meta.fonts?.[use];
    if (name === undefined) return undefined;
    const chosen = chosenFamily(name, library);
    if (chosen) return { pdf: chosen.key, word: chosen.name };
    const names = familyNames(library);
    const near = nearest(name, names);
    const hint = near ? `did you mean "${near}"?` : `the families are ${names.join(', ')}; more come with --font-dir`;
    report(
      diagnose('unknown-font', `there is no font family ${quoted(name)}`, { hint, pointer: `/meta/fonts/${use}` }),
    );
    return undefined;
  };
  const [text, headings] = [choose('text'), choose('headings')];
  return withFonts(theme, { ...(text && { text }), ...(headings && { headings }) });
}
