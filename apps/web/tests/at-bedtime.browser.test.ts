// At three in the morning nothing that can wait stands between somebody in pain and what there is to tap.
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { brokenNights } from './support/broken-nights.ts'
import { words } from './support/people.ts'
import { seedDiary } from './support/seeded-diary.ts'
import { desktop, phone } from './support/sizes.ts'
import { stretchTrial, trialDocument } from './support/trial-nights.ts'
import { useApp } from './support/use-app.ts'

const { text } = words
const app = useApp()
const atNight = '2026-11-26T03:00:00'
const title = words.urgency('routine').title
const waits = text('alarm.for-the-morning', { title })
const trials = [trialDocument(stretchTrial('2026-11-20'))]
const twoWeeks = seedDiary({ ...brokenNights('2026-11-24', 14), trials })

const hurtsNow = (page: Page) => page.getByRole('button', { name: text('tonight.hurts-now') })
const topOf = async (element: Locator) => (await element.boundingBox())?.y ?? Number.NaN
const trial = (page: Page) =>
  page.locator('.card, .link-row', { hasText: words.measure('stretch-calf-hamstring').name })

test.each([
  ['phone', phone],
  ['desktop', desktop],
])(
  'what to tap is on the screen, and the visit to book and the trial stand below, on a %s',
  async (_, size) => {
    const page = await app.open({ hash: '#/tonight', at: atNight, theme: 'night', size, before: twoWeeks })
    await page.getByText(waits).waitFor()
    await trial(page).first().waitFor()
    const button = await hurtsNow(page).boundingBox()
    const helpLine = await topOf(page.locator('.pinned-help'))
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(helpLine)
    expect(await topOf(trial(page).first())).toBeGreaterThan(button?.y ?? 0)
    expect(await topOf(page.getByText(waits))).toBeGreaterThan(button?.y ?? 0)
    expect(await page.getByRole('alert').count()).toBe(0)

    // It can be read and put aside at night, too.
    await page.getByText(waits).click()
    await page.getByRole('button', { name: text('alarm.have-read') }).click()
    await page.getByRole('button', { name: text('alarm.have-read') }).waitFor({ state: 'detached' })
    await page.getByText(waits).waitFor()
  },
)

test('nothing of it stands between the steps, and while it hurts the trial waits', async () => {
  const page = await app.open({ hash: '#/tonight', at: atNight, before: twoWeeks })
  await page.getByText(waits).waitFor()
  await hurtsNow(page).click()
  await page.getByRole('heading', { name: text('tonight.which-leg') }).waitFor()
  expect(await page.getByText(title).count()).toBe(0)
  await page.goto(`${page.url().split('#')[0]}#/tonight`)
  const stopped = page.getByRole('button', { name: text('tonight.stopped') })
  await stopped.waitFor()
  expect(await topOf(trial(page).first())).toBeGreaterThan(await topOf(stopped))
})

test('in the morning the visit to book is said above everything', async () => {
  const page = await app.open({ hash: '#/tonight', at: '2026-11-26T07:00:00', before: twoWeeks })
  await page.getByRole('alert').getByText(title).waitFor()
  expect(await page.getByText(waits).count()).toBe(0)
  expect(await topOf(page.getByRole('alert'))).toBeLessThan(await topOf(hurtsNow(page)))
})

test('what must be seen the same day is said at night, above everything', async () => {
  const check = { id: 'one', at: { instant: Date.parse('2026-11-25T20:00:00Z'), offsetMinutes: 0 } }
  const answers = { 'sign.red-warm-spreading': 'present' } as const
  const page = await app.open({
    hash: '#/tonight',
    at: atNight,
    before: seedDiary({ ...brokenNights('2026-11-24', 14), checks: [{ ...check, answers }] }),
  })
  await page
    .getByRole('alert')
    .getByRole('heading', { name: words.urgency('same-day').title })
    .waitFor()
  expect(await topOf(page.getByRole('alert'))).toBeLessThan(await topOf(hurtsNow(page)))
})
