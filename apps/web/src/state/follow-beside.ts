// What is remembered beside the diary follows the other tabs, and a backup that is brought back.
import { readSeenAgain } from './alarms.ts'
import { storageKey as ageKey, readAgeAgain } from './remembered-age.ts'
import { seenKey } from './seen-alarms.ts'
import { readTonightAgain, storageKey as tonightKey } from './tonight-answers.ts'

const readAgain: ReadonlyMap<string, () => void> = new Map([
  [ageKey, readAgeAgain],
  [seenKey, readSeenAgain],
  [tonightKey, readTonightAgain],
])

/** Follows from now on. A storage that was emptied tells no key: then all is looked at again. */
export function followBeside(): void {
  addEventListener('storage', ({ key }) => {
    for (const [own, again] of readAgain) if (key === null || key === own) again()
  })
}
