import { element } from '../xml.ts';
import { elementsNamed, withElements } from './elements.ts';
import { stylesOf } from './style.ts';

/**
 * The styles of a house with the language of the résumé as their default (`w:lang`), which no paragraph style says otherwise, nor any
 * style that our text has, by its key: a résumé is proofread in its own language. Other character styles are for foreign words.
 */
export function inLanguage(house: string, language: string, ours: ReadonlySet<string>): string {
  const styles = stylesOf(house).filter(({ key }) => key.startsWith('paragraph ') || ours.has(key));
  const silent = new Set(styles.map(({ xml }) => xml));
  return withElements('w:style', withDefault(house, language), (style) =>
    silent.has(style) ? withoutLanguage(style) : style,
  );
}

/** The styles with their defaults (`w:docDefaults`) in a language. */
function withDefault(house: string, language: string): string {
  const [defaults = ''] = elementsNamed('w:docDefaults', house);
  const [paragraph = ''] = elementsNamed('w:pPrDefault', defaults);
  const text = withoutLanguage(/<w:rPr>(.*?)<\/w:rPr>/s.exec(defaults.replace(paragraph, ''))?.[1] ?? '');
  // What follows the language in CT_RPr, and the extensions of other namespaces, stand behind it.
  const [before = ''] = /^.*?(?=<w:(?:eastAsianLayout|specVanish|oMath)\b|<(?!\/|w:)|$)/s.exec(text) ?? [];
  const properties = element('w:rPr', {}, before, language, text.slice(before.length));
  const inOurs = element('w:docDefaults', {}, element('w:rPrDefault', {}, properties), paragraph);
  return withElements('w:docDefaults', house, () => '').replace(/<w:styles\b[^>]*>/, (start) => start + inOurs);
}

function withoutLanguage(xml: string): string {
  return xml.replace(/<w:lang\b[^>]*?(?:\/>|>\s*<\/w:lang>)/g, '');
}
