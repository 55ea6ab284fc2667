const eastAsian = new Set(['Hans', 'Hant', 'Hani', 'Jpan', 'Kore', 'Bopo']);
const complex = new Set(
  ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt', 'Sinh'].concat([
    'Deva',
    'Beng',
    'Guru',
    'Gujr',
    'Orya',
    'Taml',
    'Telu',
    'Knda',
    'Mlym',
  ]),
);

/** Which of Word's three languages of a run a language is: each has its own font and proofing. */
export type ScriptClass = 'val' | 'eastAsia' | 'bidi';

export interface Language {
  /** BCP 47 tag with its region, as Word's proofing tools want it. */
  readonly tag: string;
  /** ISO 15924. */
  readonly script: string;
  readonly scriptClass: ScriptClass;
}

/** A language as Word names it; undefined where the tag is none of BCP 47's. */
export function languageOf(tag: string): Language | undefined {
  let given: Intl.Locale;
  try {
    given = new Intl.Locale(tag);
  } catch {
    return undefined;
  }
  const { language, script = 'Latn', region = '001' } = given.maximize();
  // Word knows zh-TW, not zh-Hant-TW, but sr-Latn-RS beside sr-Cyrl-RS.
  const named = given.script !== undefined && language !== 'zh' ? [language, script, region] : [language, region];
  const scriptClass = eastAsian.has(script) ? 'eastAsia' : complex.has(script) ? 'bidi' : 'val';
  return { tag: named.join('-'), script, scriptClass };
}

export type LanguageAttributes = Readonly<Record<`w:${ScriptClass}`, string>>;

/** The three languages of a document: its own, and the usual ones for the scripts that it is not written in. */
export function documentLanguages(language: Language | undefined): LanguageAttributes {
  const usual = { 'w:val': 'en-US', 'w:eastAsia': 'en-US', 'w:bidi': 'ar-SA' };
  return language ? { ...usual, [`w:${language.scriptClass}`]: language.tag } : usual;
}
