// Nights in a row with one attack each that woke the person.
import { nightAfter } from '@stillnight/engine/diary'
import type { KeptDiary } from './seeded-diary.ts'

/** So many nights, the last one first. */
export function brokenNights(last: string, nights: number): KeptDiary {
  return {
    attacks: Array.from({ length: nights }, (_, ago) => ({
      id: `broken-${ago}`,
      night: nightAfter(last, -ago),
      leg: 'left',
      kind: 'cramp',
      severity: 5,
      minutes: 5,
      wokeMe: true,
    })),
  }
}
