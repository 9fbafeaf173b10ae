// The screen of nights as a person uses it, and how fast ten years of nights open and scroll.
import { expect, test } from 'vitest'
import { longDiary } from '../../../tests/support/long-diary.ts'
import { keepDiary } from './support/keep-diary.ts'
import { words } from './support/people.ts'
import { useApp } from './support/use-app.ts'

const app = useApp()
const { text, plural } = words

const last = '2026-11-26'
const at = `${last}T15:00:00`
const someNights = longDiary({ last, nights: 75, attacks: 60, seed: 4 })

test('a week of the calendar opens its nights, and a night opens to be corrected', async () => {
  const page = await app.open({ hash: '#/nights', at })
  await keepDiary(page, {
    attacks: [{ id: 'a', night: '2026-11-24' }],
    nights: [{ night: '2026-11-23', noPain: true }],
    checks: [],
  })
  const week = page.getByRole('button', { name: plural('nights.week-part.pain', 1) })
  expect(await week.textContent()).toContain(plural('nights.week-part.no-pain', 1))
  expect(await week.textContent()).toContain(plural('nights.week-part.not-logged', 2))
  await week.click()
  const nights = page.locator('.calendar-night')
  expect(await nights.allTextContents()).toEqual([
    `Monday 23 November${text('nights.state.no-pain')}`,
    `1Tuesday 24 November${plural('nights.attacks', 1)}`,
    `Wednesday 25 November${text('nights.state.not-logged')}`,
    `Thursday 26 November${text('nights.state.not-logged')}`,
  ])
  await nights.nth(1).click()
  await page.getByRole('heading', { level: 1, name: 'Tuesday 24 November' }).waitFor()
  expect(new URL(page.url()).hash).toBe('#/night/2026-11-24')
})

test('one attack is told as one: no number for a week, no picture of it, and the range only in the table', async () => {
  const page = await app.open({ hash: '#/nights', at })
  await keepDiary(page, {
    attacks: [{ id: 'a', night: '2026-11-24', leg: 'left', minutes: 1, wokeMe: true }],
    nights: [],
    checks: [],
  })
  const often = page.locator('section', {
    has: page.getByRole('heading', { name: text('nights.how-often') }),
  })
  await often.getByText(plural('diary.rate.so-far', 1)).waitFor()
  expect(await often.locator('.chart').count()).toBe(0)
  expect(await often.locator('p').allInnerTexts()).not.toContainEqual(
    expect.stringMatching(/could be|a week\. /),
  )
  await often.getByText(text('nights.table')).click()
  expect(await often.locator('td', { hasText: '–' }).allInnerTexts()).toEqual([
    expect.stringMatching(/^\d\.\d – \d\d\.\d$/),
  ])
  expect(await page.locator('main').allInnerTexts()).not.toContainEqual(
    expect.stringMatching(/None stands out|Half of/),
  )
})

test.each([390, 320])('at %d px no word in the list of nights is broken', async (width) => {
  const page = await app.open({ hash: '#/nights', at, size: { width, height: 800 } })
  await keepDiary(page, {
    attacks: ['a', 'b'].map((id) => ({ id, night: '2026-11-26' })),
    nights: [],
    checks: [],
  })
  await page.getByRole('button', { name: plural('nights.week-part.pain', 1) }).click()
  const attacks = page.locator('.calendar-night', { hasText: plural('nights.attacks', 2) })
  const lines = await attacks.getByText(plural('nights.attacks', 2)).evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return new Set([...range.getClientRects()].map(({ top }) => top)).size
  })
  expect(lines).toBe(1)
})

test('the months can be turned back and not beyond this one', async () => {
  const page = await app.open({ hash: '#/nights', at })
  await keepDiary(page, someNights)
  const month = page.locator('.calendar-month')
  expect(await month.textContent()).toBe('November 2026')
  expect(await page.getByRole('button', { name: text('nights.month-after') }).count()).toBe(0)
  await page.getByRole('button', { name: text('nights.month-before') }).click()
  expect(await month.textContent()).toBe('October 2026')
  await page.getByRole('button', { name: text('nights.month-after') }).click()
  expect(await month.textContent()).toBe('November 2026')
})

test('a chosen period changes the numbers, and one without nights says so', async () => {
  const page = await app.open({ hash: '#/nights', at })
  await keepDiary(page, longDiary({ last: '2026-09-30', nights: 40, attacks: 40 }))
  const choose = (period: string) =>
    page.getByRole('button', { name: text(`nights.periods.${period}`) }).click()
  await page.getByRole('heading', { name: text('nights.how-often') }).waitFor()
  await choose('month')
  await page.getByText(text('nights.none-in-period')).waitFor()
  await choose('all')
  await page.getByRole('heading', { name: text('nights.how-often') }).waitFor()
})

test('where the charts do not load, the sentences and tables are there', async () => {
  const page = await app.open({
    hash: '#/nights',
    at,
    mayReport: /plots|dynamically imported module|Failed to load/,
    before: (each) => each.route(/plots/, (route) => route.abort()),
  })
  await keepDiary(page, someNights)
  await page.getByText(text('nights.chart-failed')).first().waitFor()
  const table = page.getByRole('region', { name: text('nights.table-of', { title: text('nights.legs') }) })
  await page.getByText(text('nights.table')).nth(3).click()
  expect(await table.getByRole('row').count()).toBe(4)
})

/** The time a thread of the page has worked, in milliseconds: other programs on this machine do not count. */
async function timeWorked(session: { send: (method: 'Performance.getMetrics') => Promise<Metrics> }) {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

interface Metrics {
  readonly metrics: readonly { readonly name: string; readonly value: number }[]
}

test('ten years of nights open within 300 ms of work, and scrolling them costs no frame', async () => {
  const page = await app.open({ hash: '#/more', at })
  await keepDiary(page, longDiary({ last }))
  // What every screen needs is loaded once, soon after the launch.
  await page.waitForLoadState('networkidle')
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })

  const start = await timeWorked(session)
  await page.evaluate(() => {
    location.hash = '#/nights'
  })
  await page.getByRole('heading', { name: text('nights.how-often') }).waitFor()
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
  const opening = (await timeWorked(session)) - start
  await page.locator('.chart svg').nth(4).waitFor()

  await page.getByRole('button', { name: text('nights.periods.all') }).click()
  await page.waitForTimeout(1000)
  const before = await timeWorked(session)
  const frames = await page.evaluate(async () => {
    let count = 0
    for (let y = 0; y < document.documentElement.scrollHeight; y += 100) {
      scrollTo(0, y)
      await new Promise((resolve) => requestAnimationFrame(resolve))
      count++
    }
    return count
  })
  const aFrame = ((await timeWorked(session)) - before) / frames
  expect(opening).toBeLessThanOrEqual(300)
  expect(aFrame).toBeLessThanOrEqual(50)
})
