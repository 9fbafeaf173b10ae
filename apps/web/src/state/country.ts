// Where the person is, for the number to call: chosen here, else guessed from the language of the device.
import { signal } from '@preact/signals'

const storageKey = 'stillnight.country'

/** The country in a language tag such as `en-GB`. A tag without one says nothing of where a person is. */
export function countryIn(languages: readonly string[]): string | undefined {
  for (const tag of languages) {
    const region = tag.split('-').find((part, index) => index > 0 && /^[A-Za-z]{2}$/.test(part))
    if (region !== undefined) return region.toUpperCase()
  }
  return undefined
}

const guessed = (): string | undefined => countryIn(globalThis.navigator?.languages ?? [])

function remembered(): string | undefined {
  try {
    const kept = localStorage.getItem(storageKey)
    if (kept !== null) return kept === '' ? undefined : kept
  } catch {
    // Storage is off: the guess must do.
  }
  return guessed()
}

/** ISO 3166-1 alpha-2, or undefined where we do not know or the country is not on our list. */
export const country = signal<string | undefined>(remembered())

/** Goes by the language of the device again. */
export function forgetCountry(): void {
  country.value = guessed()
  try {
    localStorage.removeItem(storageKey)
  } catch {
    // Storage is off: nothing was kept.
  }
}

export function chooseCountry(code: string | undefined): void {
  country.value = code
  try {
    localStorage.setItem(storageKey, code ?? '')
  } catch {
    // Storage is off: the choice lasts until the page is closed.
  }
}

/** Takes over what another tab chose, or what a restored backup holds. */
export function followCountry(): void {
  addEventListener('storage', ({ key }) => {
    if (key === storageKey) country.value = remembered()
  })
}
