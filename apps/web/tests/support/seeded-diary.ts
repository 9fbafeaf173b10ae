// A diary that is on the device before the app opens: what a person logged in the weeks before the test begins.
import type { Attack, NightRecord, WeeklyCheck } from '@stillnight/engine/diary'
import type { Page } from 'playwright-core'
import type { TrialDocument } from '../../src/diary/record.ts'

export interface KeptDiary {
  readonly attacks?: readonly Attack[]
  readonly nights?: readonly NightRecord[]
  readonly checks?: readonly WeeklyCheck[]
  readonly trials?: readonly TrialDocument[]
}

const databaseVersion = 2

/** As the database keeps them. */
const entriesOf = ({ attacks = [], nights = [], checks = [], trials = [] }: KeptDiary) => [
  ...attacks.map((value) => ({ kind: 'attack', id: value.id, changed: 0, value })),
  ...nights.map((value) => ({ kind: 'night', id: value.night, changed: 0, value })),
  ...checks.map((value) => ({ kind: 'check', id: value.id, changed: 0, value })),
  ...trials.map((value) => ({ kind: 'trial', id: value.id, changed: 0, value })),
]

/**
 * For `Visit.before`: makes the database before the app asks for it. Made once; what the app changes later stands.
 *
 * @example
 * app.open({ before: seedDiary({ nights: [{ night: '2026-11-25', noPain: true }] }) })
 */
export function seedDiary(diary: KeptDiary) {
  const entries = entriesOf(diary)
  return (page: Page): Promise<unknown> =>
    page.addInitScript(
      ({ version, records }) => {
        const request = indexedDB.open('stillnight', version)
        request.onupgradeneeded = () => {
          const store = request.result.createObjectStore('records', { keyPath: ['kind', 'id'] })
          for (const record of records) store.put(record)
          request.result.createObjectStore('meta').put(1, 'revision')
        }
        request.onsuccess = () => request.result.close()
      },
      { version: databaseVersion, records: entries },
    )
}

/** Adds what was logged in the meantime to the database of the page, behind the app's back; load the page again after it. */
export function addToDiary(page: Page, { attacks = [], nights = [] }: KeptDiary): Promise<void> {
  return page.evaluate(
    (records) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('stillnight')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const transaction = request.result.transaction('records', 'readwrite')
          for (const record of records) transaction.objectStore('records').put(record)
          transaction.oncomplete = () => {
            request.result.close()
            resolve()
          }
        }
      }),
    entriesOf({ attacks, nights }),
  )
}

/** The trials in the database of the page, once everything on its way has landed. */
export const keptTrials = (page: Page): Promise<readonly TrialDocument[]> => keptOf(page, 'trial')

/** The attacks in it. */
export const keptAttacks = (page: Page): Promise<readonly Attack[]> => keptOf(page, 'attack')

/** The records of nights in it. */
export const keptNights = (page: Page): Promise<readonly NightRecord[]> => keptOf(page, 'night')

/** The weekly checks in it. */
export const keptChecks = (page: Page): Promise<readonly WeeklyCheck[]> => keptOf(page, 'check')

async function keptOf<Value>(page: Page, wanted: string): Promise<readonly Value[]> {
  // What is on its way waits in the lifeboat, from the tap on.
  await page.waitForFunction(() =>
    Object.keys(localStorage).every((key) => !key.startsWith('stillnight.unsaved.')),
  )
  return page.evaluate(
    (kindWanted) =>
      new Promise<readonly Value[]>((resolve, reject) => {
        const request = indexedDB.open('stillnight')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const all = request.result.transaction('records').objectStore('records').getAll()
          all.onsuccess = () => {
            request.result.close()
            resolve(all.result.filter(({ kind }) => kind === kindWanted).map(({ value }) => value))
          }
        }
      }),
    wanted,
  )
}
