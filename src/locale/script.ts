/** A language in the script it is written in, such as `zh-Hant` for the tag "zh-TW". */
export interface WrittenLanguage {
  readonly language: string;
  /** ISO 15924. */
  readonly script: string;
}

/**
 * The language and script that a BCP 47 tag means: those it names, else the likely ones (UTS 35, part 1, 4.3). Undefined when
 * it is no tag.
 */
export function writtenLanguage(tag: string): WrittenLanguage | undefined {
  try {
    const { language, script = 'Zyyy' } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    // Norwegian without more is Bokmål to CLDR as well.
    return { language: language === 'no' ? 'nb' : language, script };
  } catch {
    return undefined;
  }
}
