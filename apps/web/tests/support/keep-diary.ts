// Puts a diary on the device of a test, as if it had been logged there, and opens the app again.
import type { Diary } from '@stillnight/engine/diary'
import type { Page } from 'playwright-core'

/** The app must be open, so that its database is there; afterwards it shows the same address, with this diary. */
export async function keepDiary(page: Page, diary: Diary): Promise<void> {
  const records = [
    ...diary.attacks.map((value) => ({ kind: 'attack', id: value.id, changed: 1, value })),
    ...diary.nights.map((value) => ({ kind: 'night', id: value.night, changed: 1, value })),
    ...diary.checks.map((value) => ({ kind: 'check', id: value.id, changed: 1, value })),
  ]
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('stillnight')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const transaction = request.result.transaction('records', 'readwrite')
          for (const record of all) transaction.objectStore('records').put(record)
          transaction.oncomplete = () => {
            request.result.close()
            resolve()
          }
          transaction.onabort = () => reject(transaction.error)
        }
      }),
    records,
  )
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
}
