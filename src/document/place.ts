import { countryName } from '../locale/country-name.ts';
import type { Location } from '../resume/resume.generated.ts';
import { joined, whole } from './content.ts';
import type { Content } from './document.ts';
import type { Fields } from './fields.ts';

/** Countries whose postal code stands after the city and the region; everywhere else it leads the city. */
const postalCodeLast = new Set('AU BR CA GB HK IE IN MX MY NZ PH SG TH US ZA'.split(' '));

/** An address in one line, from the street to the country. */
export function placeOf(location: Fields<Location>): Content {
  const { locale, countries } = location.composer;
  const { separator } = locale;
  const { city, region, countryCode } = location.entry;
  const country = location
    .verbatim('countryCode')
    .map((inline) => ({ ...inline, text: countryName(inline.text, countries) ?? inline.text }));
  const code = location.verbatim('postalCode');
  const town = location.line('city');
  // Berlin is a city and a region: once is enough.
  const land = region === city ? [] : location.line('region');
  const last = postalCodeLast.has(countryCode?.toUpperCase() ?? '');
  const local = last ? [joined([joined([town, land], separator), code], ' ')] : [joined([code, town], ' '), land];
  const parts = [...location.lines('address'), ...local, country];
  return whole(joined(parts, separator));
}
