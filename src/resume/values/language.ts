import { quoted } from '../../diagnostics/visible.ts';
import { languageTag } from './language-tag.ts';
import type { Verdict } from './verdict.ts';

const languages =
  'ar bg bn ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko lt lv mk ms nb nl nn no pl pt ro ru sk sl sq sr sv sw ta th tr uk ur vi zh';

/** A well-formed BCP 47 tag; the name of a language is answered with its tag. */
export function checkLanguage(text: string): Verdict {
  const tag = languageTag(text);
  if (tag !== undefined) return { text: tag };
  const meant = tagOf(text.trim().toLowerCase());
  const hint = meant === undefined ? 'write a tag such as en, en-GB or de' : `write ${meant}`;
  return {
    text,
    finding: {
      code: 'invalid-language',
      message: `${quoted(text)} is not a language tag (BCP 47)`,
      hint,
      ...(meant !== undefined && { instead: meant }),
    },
  };
}

function tagOf(name: string): string | undefined {
  const english = new Intl.DisplayNames(['en'], { type: 'language' });
  const isName = (code: string, language: Intl.DisplayNames): boolean => language.of(code)?.toLowerCase() === name;
  return languages
    .split(' ')
    .find((code) => isName(code, english) || isName(code, new Intl.DisplayNames([code], { type: 'language' })));
}
