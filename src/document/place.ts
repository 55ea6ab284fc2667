import { countryName } from '../locale/country-name.ts';
import { writtenLanguage } from '../locale/script.ts';
import type { Location } from '../resume/resume.generated.ts';
import { joined, textOf, whole } from './content.ts';
import type { Content } from './document.ts';
import type { Fields } from './fields.ts';

/** Countries whose postal code stands after the city and the region; everywhere else it leads the city. */
const postalCodeLast = new Set('AU BR CA GB HK IE IN MX MY NZ PH SG TH US ZA'.split(' '));

/** Scripts of those who write an address from the country to the house, by ISO 15924 code, and their letters. */
const largestFirst = new Set(['Hans', 'Hant', 'Jpan', 'Kore']);
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const HANGUL = /[\uac00-\ud7af]/;

/** An address in one line: from the street to the country, or the other way round where that is how it is written. */
export function placeOf(location: Fields<Location>): Content {
  const { locale, countries } = location.composer;
  const { separator } = locale;
  const { city, region, countryCode } = location.entry;
  const country = location
    .verbatim('countryCode')
    .map((inline) => ({ ...inline, text: countryName(inline.text, countries) ?? inline.text }));
  const code = location.verbatim('postalCode');
  if (isLargestFirst(location)) return whole(joined([country, code, districtsOf(location)], ' '));
  const town = location.line('city');
  // Berlin is a city and a region: once is enough.
  const land = region === city ? [] : location.line('region');
  const last = postalCodeLast.has(countryCode?.toUpperCase() ?? '');
  const local = last ? [joined([joined([town, land], separator), code], ' ')] : [joined([code, town], ' '), land];
  const parts = [...location.lines('address'), ...local, country];
  return whole(joined(parts, separator));
}

function isLargestFirst({ entry: { address, city, region }, composer }: Fields<Location>): boolean {
  const script = writtenLanguage(composer.locale.tag)?.script ?? '';
  return largestFirst.has(script) && EAST_ASIAN.test([address, city, region].join(''));
}

/** Region, city and street, without those that another names as well. */
function districtsOf(location: Fields<Location>): Content {
  const parts = [location.line('region'), location.line('city'), ...location.lines('address')];
  const texts = parts.map(textOf);
  const isNamed = (own: string, at: number): boolean =>
    texts.some((text, other) => other !== at && text.includes(own) && (text !== own || other > at));
  const districts = parts.filter((_, at) => !isNamed(texts[at] ?? '', at));
  return HANGUL.test(texts.join('')) ? joined(districts, ' ') : districts.flat();
}
