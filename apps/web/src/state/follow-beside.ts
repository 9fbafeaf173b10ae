// What is remembered beside the diary follows the other tabs, and a backup that is brought back.
import { readSeenAgain } from './alarms.ts'
import { storageKey as ageKey, readAgeAgain } from './remembered-age.ts'
import { seenKey } from './seen-alarms.ts'
import { followTexts } from './stored-text.ts'
import { readTonightAgain, storageKey as tonightKey } from './tonight-answers.ts'

/** From now on. */
export function followBeside(): void {
  followTexts([ageKey], readAgeAgain)
  followTexts([seenKey], readSeenAgain)
  followTexts([tonightKey], readTonightAgain)
}
