import type { TextKind } from '../fields.generated.ts';
import { checkColor } from './color.ts';
import { checkCountry } from './country.ts';
import { checkDate, checkEnd } from './date.ts';
import { checkEmail } from './email.ts';
import { checkLanguage } from './language.ts';
import { checkFontSize, checkMargins } from './length.ts';
import { checkPages } from './pages.ts';
import { checkPhoto } from './photo.ts';
import { checkUrl } from './url.ts';
import type { Check } from './verdict.ts';

const asWritten: Check = (text) => ({ text });

/** What is looked at in a text, by its kind. */
export const checks: Readonly<Record<TextKind, Check>> = {
  line: asWritten,
  prose: asWritten,
  date: checkDate,
  end: checkEnd,
  url: checkUrl,
  email: checkEmail,
  country: checkCountry,
  language: checkLanguage,
  image: checkPhoto,
  color: checkColor,
  fontSize: checkFontSize,
  margins: checkMargins,
  pages: checkPages,
  choice: (text) => ({ text: text.trim().toLowerCase() }),
};
