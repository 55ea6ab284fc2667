/** Letters that one of the languages in Cyrillic has and those below it lack; Belarusian, Serbian, Kazakh and others are not told apart. */
const letters: readonly (readonly [letters: RegExp, language: string])[] = [
  [/[ўәғқңөұүһҳҷӣӯ]/i, 'und'],
  [/[ђјљњћџѓќѕ]/i, 'und'],
  [/[іїєґ]/i, 'uk'],
  [/[ыэё]/i, 'ru'],
  [/ъ/i, 'bg'],
];

/** The language of a text in Cyrillic by BCP 47 tag, `und` where it is none of those known here; nothing where no letter tells. */
export function cyrillicLanguage(text: string): string | undefined {
  return letters.find(([sign]) => sign.test(text))?.[1];
}
