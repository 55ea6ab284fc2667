/** Characters that a literal string holds as they are (ISO 32000-1, 7.3.4.2). */
const PLAIN = /^[ !"#-'*-[\]-~]*$/;

/** Text for people (ISO 32000-1, 7.9.2.2): as it is where it is plain, else in UTF-16. */
export function textString(text: string): string {
  if (PLAIN.test(text)) return `(${text})`;
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`;
}

/** An address, byte by byte. */
export function byteString(text: string): string {
  return PLAIN.test(text) ? `(${text})` : `<${Buffer.from(text).toString('hex')}>`;
}
