import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts';
import { requireChoice } from '../diagnostics/require-choice.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { quoted } from '../diagnostics/visible.ts';
import type { FontFile } from '../fonts/font-file.ts';
import { localeFor, regionOf, untranslatedLocale } from '../locale/index.ts';
import { languageTag } from '../resume/values/language-tag.ts';
import type { Locale } from '../locale/locale.ts';
import type { Basics, Meta, Resume } from '../resume/resume.generated.ts';
import { customised } from '../theme/customised.ts';
import { defaultTheme, themes } from '../theme/index.ts';
import { papers, usualPaper } from '../theme/paper.ts';
import type { Paper, Theme } from '../theme/theme.ts';

/** What a caller asks for; each goes before what the résumé's own `meta` says. */
export interface Wishes extends PageBudget {
  /** A theme, or the name of a built-in one. */
  readonly theme?: Theme | string;
  /** BCP 47 tag. */
  readonly language?: string;
  /** Else that of `meta`, else what is usual in the country of `basics.location`, or of the language's region. */
  readonly paper?: Paper;
  /** Whether the photo is printed, if the résumé has one. */
  readonly photo?: boolean;
  /** Fonts besides those of the package: TTF, OTF or collections. They draw what the theme's families lack, and `meta.fonts` may name them. */
  readonly fonts?: readonly FontFile[];
  /** A Word document whose styles, pages, head and foot the Word file takes over: an agency's house style. */
  readonly referenceDocument?: Uint8Array;
}

/** How many pages a résumé may take. */
export interface PageBudget {
  /** A number of pages to fit the résumé to, by less white space and smaller letters. */
  readonly fitPages?: number;
  /** More pages than this are an error. */
  readonly maxPages?: number;
}

/** How a document is made. */
export interface Settings {
  readonly theme: Theme;
  readonly paper: Paper;
  readonly budget: PageBudget;
  /** Whether the photo is printed: because somebody asked for it, or because the theme has a place for it. */
  readonly photo: 'asked-for' | 'if-any' | 'none';
  /** Absent when nothing was asked for: then the résumé's own language decides. */
  readonly locale?: Locale;
}

/** The settings that wishes and a résumé's `meta` come to; what is unknown is reported, and the default stands in. */
export function resolveSettings(wishes: Wishes, { basics, meta }: Resume, report: Report): Settings {
  if (wishes.paper !== undefined) requireChoice('the paper', wishes.paper, Object.keys(papers));
  const theme = customised(resolveTheme(wishes.theme, meta?.theme, report), meta ?? {});
  return {
    theme,
    paper:
      wishes.paper ?? meta?.paper ?? usualPaper(countryOf(basics) ?? regionOf(wishes.language ?? meta?.language ?? '')),
    photo: resolvePhoto(wishes.photo ?? (meta?.photo === undefined ? undefined : meta.photo === 'true'), theme),
    budget: {
      ...pages('fitPages', wishes, meta),
      ...pages('maxPages', wishes, meta),
    },
    ...resolveLocale(wishes.language, report),
  };
}

function countryOf(basics: Basics | undefined): string | undefined {
  return basics?.location?.countryCode?.toUpperCase();
}

function pages(key: keyof PageBudget, wishes: Wishes, meta: Meta | undefined): PageBudget {
  const written = meta?.[key];
  const wished = wishes[key] ?? (written === undefined ? undefined : Number(written));
  return wished === undefined ? {} : { [key]: wished };
}

function resolvePhoto(asked: boolean | undefined, theme: Theme): Settings['photo'] {
  if (asked === undefined) return theme.photo.shown ? 'if-any' : 'none';
  return asked ? 'asked-for' : 'none';
}

function resolveTheme(wished: Theme | string | undefined, written: string | undefined, report: Report): Theme {
  if (typeof wished === 'object') return wished;
  const name = wished ?? written;
  if (name === undefined) return defaultTheme;
  const theme = themes.get(name);
  if (theme) return theme;
  const near = nearest(name, themes.keys());
  const hint = near ? `did you mean "${near}"?` : `the themes are ${[...themes.keys()].join(', ')}`;
  // What the caller asked for has no place in the résumé.
  const place: Pick<Diagnostic, 'pointer'> = wished === undefined ? { pointer: '/meta/theme' } : {};
  report(
    diagnose('unknown-theme', `there is no theme ${quoted(name)}; "${defaultTheme.name}" is used`, { hint, ...place }),
  );
  return defaultTheme;
}

function resolveLocale(wished: string | undefined, report: Report): Pick<Settings, 'locale'> {
  if (wished === undefined) return {};
  const tag = languageTag(wished);
  if (tag === undefined) {
    const hint = 'use a tag such as en, en-GB or de';
    report(diagnose('invalid-language', `${quoted(wished)} is not a language tag (BCP 47)`, { hint }));
    return {};
  }
  const locale = localeFor(tag);
  if (locale) return { locale };
  report(
    diagnose(
      'untranslated-language',
      `headings and dates are in English: cvwright does not know their words in ${quoted(tag)}`,
      {
        hint: 'give headings of your own under meta.titles',
      },
    ),
  );
  return { locale: untranslatedLocale(tag) };
}
