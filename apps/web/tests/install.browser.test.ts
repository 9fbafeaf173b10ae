// Putting the app on the home screen: each way a browser has, and when the app speaks of it.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { words } from './support/people.ts'
import { seedDiary } from './support/seeded-diary.ts'
import { useApp, type Visit } from './support/use-app.ts'

const { text } = words
const app = useApp()

const threeNights = {
  attacks: [],
  nights: ['2026-11-23', '2026-11-24', '2026-11-25'].map((night) => ({ night, noPain: true })),
  checks: [],
} as const

/** Someone with three nights, by day unless told otherwise. */
const open = (visit: Visit = {}): Promise<Page> =>
  app.open({
    hash: '#/tonight',
    ...visit,
    before: async (page) => {
      await visit.before?.(page)
      await seedDiary(threeNights)(page)
    },
  })

/** The browser offers, as Chromium does once it likes the app; what the person then answers is `outcome`. */
const offer = (page: Page, outcome: 'accepted' | 'dismissed'): Promise<boolean> =>
  page.evaluate((answer) => {
    const event = new Event('beforeinstallprompt', { cancelable: true })
    Object.assign(event, {
      prompt: async () => {
        document.documentElement.dataset.prompted = String(
          Number(document.documentElement.dataset.prompted ?? 0) + 1,
        )
      },
      userChoice: Promise.resolve({ outcome: answer }),
    })
    dispatchEvent(event)
    return event.defaultPrevented
  }, outcome)

/** Waits until the diary was read and the page shows what follows from it: now it could offer. */
async function diaryIsShown(page: Page): Promise<void> {
  await page.waitForFunction(() => localStorage.getItem('stillnight.kept') !== null)
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
}

const prompted = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset.prompted)

test('the offer of the browser is held back, and made on a tap, once', async () => {
  const page = await open()
  expect(await page.getByText(text('keeping.install')).count()).toBe(0)
  expect(await offer(page, 'accepted')).toBe(true)
  await page.getByText(text('keeping.install')).waitFor()
  expect(await prompted(page)).toBeUndefined()
  await page.getByRole('button', { name: text('keeping.install-now') }).click()
  await page.getByText(text('keeping.install')).waitFor({ state: 'detached' })
  expect(await prompted(page)).toBe('1')
})

test('who says no to the browser is left alone', async () => {
  const page = await open()
  await offer(page, 'dismissed')
  await page.getByRole('button', { name: text('keeping.install-now') }).click()
  await page.getByText(text('keeping.install')).waitFor({ state: 'detached' })
})

test('"not now" is remembered, though the browser offers again', async () => {
  const page = await open()
  await offer(page, 'accepted')
  await page.getByRole('button', { name: text('keeping.not-now') }).click()
  await page.getByText(text('keeping.install')).waitFor({ state: 'detached' })
  await page.evaluate(() => localStorage.removeItem('stillnight.kept'))
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await offer(page, 'accepted')
  await diaryIsShown(page)
  expect(await page.getByText(text('keeping.install')).count()).toBe(0)
})

test('at night nobody is asked', async () => {
  const page = await open({ at: '2026-11-27T03:10:00' })
  await offer(page, 'accepted')
  await diaryIsShown(page)
  expect(await page.getByText(text('keeping.install')).count()).toBe(0)
})

test('nor with nothing to keep yet', async () => {
  const page = await app.open({ hash: '#/tonight' })
  await offer(page, 'accepted')
  await diaryIsShown(page)
  expect(await page.getByText(text('keeping.install')).count()).toBe(0)
})

/** Safari on a phone: no event, and a property that only it has. */
const asSafari = (isFromHomeScreen: boolean) => async (page: Page) => {
  await page.addInitScript((standalone) => {
    Object.defineProperty(navigator, 'standalone', { value: standalone })
  }, isFromHomeScreen)
}

test('on an iPhone the way through Share is told, with no button that could not work', async () => {
  const page = await open({ before: asSafari(false) })
  await page.getByText(text('keeping.install-by-hand')).waitFor()
  expect(await page.getByRole('button', { name: text('keeping.install-now') }).count()).toBe(0)
  await page.getByRole('button', { name: text('keeping.not-now') }).click()
  await page.getByText(text('keeping.install-by-hand')).waitFor({ state: 'detached' })
})

test('opened from the home screen, nothing is said of it', async () => {
  const page = await open({ before: asSafari(true) })
  await diaryIsShown(page)
  expect(await page.getByText(text('keeping.install-by-hand')).count()).toBe(0)
})
