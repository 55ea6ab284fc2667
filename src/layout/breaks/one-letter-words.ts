const ENDS_IN_ONE_LETTER = /(?:^|[\s(])[aikosuvwz]\s$/i;
const LANGUAGES = /^(?:pl|cs|sk)\b/;

/** The end of a text in a word of one letter and a space, where the language (a BCP 47 tag) keeps such words with the next one. */
export function oneLetterWords(language: string): RegExp | undefined {
  return LANGUAGES.test(language) ? ENDS_IN_ONE_LETTER : undefined;
}
