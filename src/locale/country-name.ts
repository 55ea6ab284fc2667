/** The name of the country with an ISO 3166-1 alpha-2 code, in any case; undefined when there is none among a locale's `countries`. */
export function countryName(code: string, countries: string): string | undefined {
  const start = `${code.trim().toUpperCase()}=`;
  return countries
    .split('|')
    .find((country) => country.startsWith(start))
    ?.slice(start.length);
}
