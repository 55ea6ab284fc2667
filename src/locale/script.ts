/** A language in the script it is written in, such as `zh-Hant` for the tag "zh-TW". */
export interface WrittenLanguage {
  readonly language: string;
  /** ISO 15924. */
  readonly script: string;
}

/** Languages that are written alike in every region: the first question to Intl takes as long as composing a page. */
const alike: ReadonlyMap<string, string> = new Map([
  ...'da de en es fr it nb nl pl pt sv'.split(' ').map((language) => [language, 'Latn'] as const),
  ['ar', 'Arab'],
  ['fa', 'Arab'],
  ['he', 'Hebr'],
  ['ja', 'Jpan'],
]);
const SIMPLE_TAG = /^([a-z]{2})(?:-[A-Z]{2})?$/;

/**
 * The language and script that a BCP 47 tag means: those it names, else the likely ones (UTS 35, part 1, 4.3). Undefined when
 * it is no tag.
 */
export function writtenLanguage(tag: string): WrittenLanguage | undefined {
  const simple = SIMPLE_TAG.exec(tag)?.[1] ?? '';
  const known = alike.get(simple);
  if (known !== undefined) return { language: simple, script: known };
  try {
    const { language, script = 'Zyyy' } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    // Norwegian without more is Bokmål to CLDR as well.
    return { language: language === 'no' ? 'nb' : language, script };
  } catch {
    return undefined;
  }
}
