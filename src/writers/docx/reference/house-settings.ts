/** The settings of a reference document that shape its pages, in the order of CT_Settings, before and after the default tabs. */
const beforeTabs = [
  'mirrorMargins',
  'alignBordersAndEdges',
  'bordersDoNotSurroundHeader',
  'bordersDoNotSurroundFooter',
  'gutterAtTop',
];
const afterTabs = [
  'autoHyphenation',
  'consecutiveHyphenLimit',
  'hyphenationZone',
  'doNotHyphenateCaps',
  'evenAndOddHeaders',
];

/**
 * Our word/settings.xml with what shapes the pages of a reference document. Its protection, its tracking of changes, its
 * template and its age, which Word shows as "Compatibility Mode", are no style.
 */
export function houseSettings(house: string, ours: string): string {
  const theirs = (name: string): string => new RegExp(`<w:${name}(?:\\s[^>]*)?/>`).exec(house)?.[0] ?? '';
  const all = (names: readonly string[]): string => names.map(theirs).join('');
  const [compatibility = ''] = /(?<=<w:compat>).*?(?=<\/w:compat>)/s.exec(house) ?? [];
  const switches = compatibility.replace(/<w:compatSetting\s[^>]*>/g, '').trim();
  return ours
    .replace(/<w:defaultTabStop [^>]*>/, (own) => all(beforeTabs) + (theirs('defaultTabStop') || own) + all(afterTabs))
    .replace(/(?<=<w:compat>).*?(?=<w:compatSetting )/s, () => switches)
    .replace(/<w:clrSchemeMapping [^>]*>/, (own) => theirs('clrSchemeMapping') || own);
}
