// Puts nights into the database of a page, as if they had been logged there.
import { type Attack, type Diary, nightAfter, nightOf } from '@stillnight/engine/diary'
import type { Page } from 'playwright-core'
import { databaseName } from '../../src/diary/database.ts'

/** Writes the diary beside what is there and opens the page again. The app must have opened its database before. */
export async function keepDiary(page: Page, { attacks, nights, checks }: Diary): Promise<void> {
  const changed = Date.now()
  const entries = [
    ...attacks.map((value) => ({ kind: 'attack', id: value.id, changed, value })),
    ...nights.map((value) => ({ kind: 'night', id: value.night, changed, value })),
    ...checks.map((value) => ({ kind: 'check', id: value.id, changed, value })),
  ]
  await page.evaluate(
    ({ name, records }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('records', 'readwrite')
          for (const each of records) transaction.objectStore('records').put(each)
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    { name: databaseName, records: entries },
  )
  await page.reload()
}

const measures = [
  'stretch-calf-hamstring',
  'walk-or-move',
  'massage',
  'heat',
  'hydration',
  'leg-elevation',
  'cooling',
  'magnesium',
]

/** Sixteen weeks up to last night, with every kind of night and everything tried. The same each time. */
export function longDiary(now: Date): Diary {
  const last = nightAfter(nightOf({ instant: now.getTime(), offsetMinutes: 0 }), -1)
  const days = Array.from({ length: 112 }, (_, ago) => ({ ago, night: nightAfter(last, -ago) }))
  return {
    attacks: days.flatMap(({ ago, night }): Attack[] =>
      Array.from({ length: ago % 5 === 0 ? 0 : ago % 4 }, (_, index) => ({
        id: `${night}-${index}`,
        night,
        leg: (['left', 'right', 'both'] as const)[(ago + index) % 3]!,
        kind: (['cramp', 'restless', 'burning', 'ache'] as const)[(ago + index) % 4]!,
        severity: (ago * 3 + index) % 11,
        minutes: 5 + ((ago + index) % 40),
        wokeMe: ago % 3 !== 0,
        note: 'a secret of mine',
        tried: [
          { measure: measures[(ago + index) % measures.length]!, helped: ago % 2 === 0, afterMinutes: 4 },
        ],
      })),
    ),
    nights: days
      .filter(({ ago }) => ago % 10 === 0)
      .map(({ night }) => ({ night, noPain: true, note: 'a secret of mine' })),
    checks: [],
  }
}
