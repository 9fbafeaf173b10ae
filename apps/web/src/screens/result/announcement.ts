// Tells a screen reader that the page changed under it.
import { signal } from '@preact/signals'

export const announcement = signal('')

/** Says it once more even when it is the same sentence: an unchanged live region is not read again. */
export function announce(sentence: string): void {
  announcement.value = ''
  setTimeout(() => {
    announcement.value = sentence
  })
}
