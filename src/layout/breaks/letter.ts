/** The pattern of a letter, by leaving out figures, signs and halves of characters: Unicode's own class takes longer to compile than a page to set. */
export const LETTER =
  '[^\\s\\d!-/:-@\\[-`{-\u00bf\u00d7\u00f7\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2000-\u2bff\u3000-\u303f\ud800-\udfff\uff00-\uff20]';
