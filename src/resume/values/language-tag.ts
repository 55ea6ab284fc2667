/** Most tags are as simple: the first question to Intl takes as long as composing a page. */
const SIMPLE = /^[a-z]{2}(?:-[A-Z]{2})?$/;
/** Languages of the standard that have a code have one of two or three letters (ISO 639); longer ones are words. */
const SHORT = /^[a-z]{2,3}(?:-|$)/i;

/** A BCP 47 tag in its canonical form: "en_gb" is "en-GB"; nothing for what is no tag. */
export function languageTag(text: string): string | undefined {
  if (SIMPLE.test(text)) return text;
  const tag = text.trim().replaceAll('_', '-');
  if (!SHORT.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
