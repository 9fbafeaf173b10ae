// Pages with the diary's code on them, and what tests do with a database behind the diary's back.

import type { Diary } from '@stillnight/engine/diary'
import type { BrowserContext, Page } from 'playwright-core'

/** The bare test page, its diary not yet opened. */
export async function openHarness(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(() => window.harness !== undefined)
  return page
}

export async function openDiaryPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await openHarness(context, url)
  await page.evaluate(() => window.harness.openDiary())
  return page
}

export const diaryIn = (page: Page): Promise<Diary> => page.evaluate(() => window.harness.diary.value)

export const stateIn = (page: Page) => page.evaluate(() => window.harness.diaryState.value)

/** A database as it stood in some version of the app. */
export interface OldDatabase {
  readonly version: number
  readonly stores: readonly {
    readonly name: string
    readonly keyPath: string | readonly string[] | null
    readonly records: readonly unknown[]
    readonly entries?: Readonly<Record<string, unknown>>
  }[]
}

/** Makes the database with the browser's own means, so that a test needs none of the app's code for it. */
export function makeDatabase(page: Page, old: OldDatabase): Promise<void> {
  return page.evaluate(
    ({ version, stores }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('stillnight', version)
        request.onupgradeneeded = () => {
          for (const { name, keyPath, records, entries } of stores) {
            const path = keyPath === null || typeof keyPath === 'string' ? keyPath : [...keyPath]
            const store = request.result.createObjectStore(name, { keyPath: path })
            for (const record of records) store.put(record)
            for (const [key, value] of Object.entries(entries ?? {})) store.put(value, key)
          }
        }
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
      }),
    old,
  )
}
