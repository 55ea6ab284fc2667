/** How a text is written as a value of YAML: without quotes where nothing in it could be taken for something else. */
export function written(text: string): string {
  return /^[A-Za-z\d][\w./@%+=~-]*(?::\/\/[\w./@%+?&=~:-]*[\w/=~-])?$/.test(text) && !misleads(text)
    ? text
    : inQuotes(text);
}

/** In the quotes that change the least: single ones, where an apostrophe is no trouble. */
export function inQuotes(text: string): string {
  return /['\\\p{Cc}]/u.test(text) ? JSON.stringify(text) : `'${text}'`;
}

/**
 * Whether other programs would read something else than the text: YAML 1.1 takes `no` and `on` for truth values and 12:30
 * for a number, and every version changes 1.0, 0123 and +44. Plain years and dates are left to read as people write them.
 */
export function misleads(text: string): boolean {
  if (/^(?:y|n|yes|no|on|off|true|false|null|~)$/i.test(text)) return true;
  if (/^[-+]?\d+(?::[0-5]?\d)+$/.test(text)) return true;
  const numeric = /^[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$|^0x[\da-f]+$|^0o?[0-7]+$/i.test(text);
  return numeric && String(Number(text)) !== text;
}
