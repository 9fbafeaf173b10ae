/** What the places of care are called where a person is, and whom to call when the clinic is closed. */
import type { Values } from './fill.ts'
import type { PlaceWords, RawWords } from './raw-words.ts'

/**
 * The values of the blanks `{emergency-department}`, `{clinic}` and `{when-closed}` for a country (ISO 3166-1 alpha-2,
 * in either case). Where the country is not known, or has no word of its own, the plain one stands in.
 *
 * @example
 * placeValues(raw, 'GB')['emergency-department'] // => 'A&E'
 */
export function placeValues({ places }: Pick<RawWords, 'places'>, country: string | undefined): Values {
  const code = country?.toUpperCase() ?? ''
  const own: Partial<PlaceWords> = Object.hasOwn(places, code) ? (places[code] ?? {}) : {}
  return { ...places.default, ...own }
}
