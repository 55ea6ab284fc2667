import { documentLanguages } from './language.ts';
import type { Setting } from './setting.ts';
import { twips } from './units.ts';
import { element, namespaces, part, property } from './xml.ts';

/** What Word 2013 and later write into their own documents; without it the title bar says "Compatibility Mode". */
const compatibility: Readonly<Record<string, number>> = {
  compatibilityMode: 15,
  overrideTableStyleFontSizeAndJustification: 1,
  enableOpenTypeFeatures: 1,
  doNotFlipMirrorIndents: 1,
  differentiateMultirowTableHeaders: 1,
  useWord2013TrackBottomHyphenation: 0,
};

/** word/settings.xml. */
export function settingsPart({ language, theme }: Setting): string {
  const compatSettings = Object.entries(compatibility).map(([name, value]) =>
    element('w:compatSetting', { 'w:name': name, 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': value }),
  );
  return part(
    element(
      'w:settings',
      { 'xmlns:w': namespaces.w },
      element('w:zoom', { 'w:percent': 100 }),
      property('w:defaultTabStop', twips(36)),
      ...(theme.hyphenation === 'auto' ? hyphenation : []),
      property('w:characterSpacingControl', 'doNotCompress'),
      // Spaces after one paragraph and before the next add up, as they do in the theme.
      element('w:compat', {}, property('w:doNotUseHTMLParagraphAutoSpacing'), ...compatSettings),
      element('w:themeFontLang', documentLanguages(language)),
      colorMapping,
      property('w:decimalSymbol', '.'),
      property('w:listSeparator', ','),
    ),
  );
}

/** Word divides words by its own rules, but not those in capitals, nor in more than two lines one after the other. */
const hyphenation = [
  property('w:autoHyphenation'),
  property('w:consecutiveHyphenLimit', 2),
  property('w:doNotHyphenateCaps'),
];

const colorMapping = element('w:clrSchemeMapping', {
  'w:bg1': 'light1',
  'w:t1': 'dark1',
  'w:bg2': 'light2',
  'w:t2': 'dark2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [`w:accent${number}`, `accent${number}`])),
  'w:hyperlink': 'hyperlink',
  'w:followedHyperlink': 'followedHyperlink',
});
