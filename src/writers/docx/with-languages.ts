import { textOf } from '../../document/content.ts';
import type { Content, Inline } from '../../document/document.ts';
import { wordLanguages } from '../../locale/word-languages.ts';

/** A content of a document in a language (a BCP 47 tag) whose words in another script say which language they are in. */
export function withLanguages(content: Content, language: string): Content {
  const languageOf = wordLanguages(textOf(content), language);
  return languageOf ? content.flatMap((inline) => byLanguage(inline, language, languageOf)) : content;
}

/** An inline cut where its language changes; a space is spoken in the language of the word before it. */
function byLanguage(inline: Inline, language: string, languageOf: (word: string) => string): Content {
  if (inline.language !== undefined) return [inline];
  const stretches: { text: string; language: string }[] = [];
  for (const [text] of inline.text.matchAll(/\S+\s*|\s+/gu)) {
    const own = languageOf(text);
    const last = stretches.at(-1);
    if (last?.language === own) last.text += text;
    else stretches.push({ text, language: own });
  }
  return stretches.map(({ text, language: own }) => ({ ...inline, text, ...(own !== language && { language: own }) }));
}
