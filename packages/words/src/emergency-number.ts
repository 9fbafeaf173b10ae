/** The number to call for an ambulance, by country (ISO 3166-1 alpha-2). */

/**
 * Only countries where one short number reaches an ambulance. From general knowledge, to be checked with each
 * country's own authority; where there is doubt, there is no row, and a person reads "112 or your local number".
 */
const numberByCountry: Readonly<Record<string, string>> = {
  AT: '112',
  AU: '000',
  BE: '112',
  BG: '112',
  BR: '192',
  CA: '911',
  CH: '112',
  CL: '131',
  CN: '120',
  CY: '112',
  CZ: '112',
  DE: '112',
  DK: '112',
  EE: '112',
  ES: '112',
  FI: '112',
  FR: '112',
  GB: '999',
  GR: '112',
  HK: '999',
  HR: '112',
  HU: '112',
  IE: '112',
  IL: '101',
  IN: '112',
  IS: '112',
  IT: '112',
  JP: '119',
  KR: '119',
  LI: '112',
  LT: '112',
  LU: '112',
  LV: '112',
  MT: '112',
  MX: '911',
  MY: '999',
  NL: '112',
  NO: '113',
  NZ: '111',
  PH: '911',
  PL: '112',
  PR: '911',
  PT: '112',
  RO: '112',
  SE: '112',
  SG: '995',
  SI: '112',
  SK: '112',
  TR: '112',
  TW: '119',
  US: '911',
}

/** The countries that have a row, in alphabetical order. */
export const countriesWithNumber: readonly string[] = Object.keys(numberByCountry)

/** The number of a country in either case, or `undefined` when it is not in the table. */
export function emergencyNumberOf(country: string): string | undefined {
  const code = country.toUpperCase()
  return Object.hasOwn(numberByCountry, code) ? numberByCountry[code] : undefined
}
