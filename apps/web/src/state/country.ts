// Where the person is, for the number to call: chosen here, else guessed from the language and the clock of the device.
import { signal } from '@preact/signals'
import { followTexts, storedText, storeText } from './stored-text.ts'

const storageKey = 'stillnight.country'

/** The countries in language tags such as `en-GB`, in their order. A tag without one says nothing of where a person is. */
function countriesIn(languages: readonly string[]): readonly string[] {
  return languages.flatMap((tag) => {
    const region = tag.split('-').find((part, index) => index > 0 && /^[A-Za-z]{2}$/.test(part))
    return region === undefined ? [] : [region.toUpperCase()]
  })
}

interface WithTimeZones {
  readonly getTimeZones?: () => readonly string[] | undefined
}

/** The time zones of a country; undefined where the browser can't tell. */
function zonesOf(country: string): readonly string[] | undefined {
  const locale: Intl.Locale & WithTimeZones = new Intl.Locale(`und-${country}`)
  return locale.getTimeZones?.()
}

/** Whether a zone is a place, under the name that this browser lists: not UTC, which some show to hide the place. */
const isPlace = (zone: string): boolean =>
  zone.includes('/') && !zone.startsWith('Etc/') && Intl.supportedValuesOf('timeZone').includes(zone)

/**
 * The country of the first language whose clock the device keeps. A language goes along on a journey, the clock does not:
 * where they disagree, nobody knows, and the number to call must not be that of home.
 *
 * @param zone the time zone of the device, such as `Europe/London`
 *
 * @example
 * guessCountry(['en-GB'], 'Europe/London') // => 'GB'
 * guessCountry(['en-GB'], 'Europe/Berlin') // => undefined
 */
export function guessCountry(languages: readonly string[], zone: string): string | undefined {
  const countries = countriesIn(languages)
  if (countries.length === 0) return undefined
  const there = countries.find((country) => zonesOf(country)?.includes(zone) ?? true)
  return there ?? (isPlace(zone) ? undefined : countries[0])
}

const guessed = (): string | undefined =>
  guessCountry(globalThis.navigator?.languages ?? [], new Intl.DateTimeFormat().resolvedOptions().timeZone)

function remembered(): string | undefined {
  const kept = storedText(storageKey)
  return kept === null ? guessed() : kept || undefined
}

/** ISO 3166-1 alpha-2, or undefined where we do not know or the country is not on our list. */
export const country = signal<string | undefined>(remembered())

/** Goes by the device again. */
export function forgetCountry(): void {
  country.value = guessed()
  storeText(storageKey, undefined)
}

export function chooseCountry(code: string | undefined): void {
  country.value = code
  storeText(storageKey, code ?? '')
}

/** Takes over what another tab chose, or what a restored backup holds. */
export function followCountry(): void {
  followTexts([storageKey], () => {
    country.value = remembered()
  })
}
