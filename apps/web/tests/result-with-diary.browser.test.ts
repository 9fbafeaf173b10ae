// The result knows the nights: what the diary shows stands beside the answers, with its counts, and raises the urgency.
import { expect, test } from 'vitest'
import { brokenNights } from './support/broken-nights.ts'
import { recordOf, restlessLegs, words } from './support/people.ts'
import { seedDiary } from './support/seeded-diary.ts'
import { keptInterview, useApp } from './support/use-app.ts'

const app = useApp()
const onlyAge = keptInterview({ version: 1, asked: ['about-you'], answers: { 'person.age': 58 } })

test('twelve broken nights call for a visit that the answers alone do not', async () => {
  const withoutNights = await app.open({ hash: '#/result', kept: onlyAge })
  await withoutNights.getByRole('heading', { level: 1 }).waitFor()
  expect(await withoutNights.getByText(words.text('alarm.because')).count()).toBe(0)

  const page = await app.open({
    hash: '#/result',
    kept: onlyAge,
    at: '2026-11-26T15:00:00',
    before: seedDiary(brokenNights('2026-11-25', 12)),
  })
  const shown = page
    .locator('main')
    .getByText(/on 12 of the 12 nights/)
    .first()
  await shown.waitFor()
  expect(await page.locator('main').textContent()).toContain(words.warningSign('sleep-interrupted').why)

  // The result says it once; every other screen has the alarm above it.
  const title = words.urgency('routine').title
  expect(await page.getByRole('heading', { name: title }).count()).toBe(1)
  await page.goto(`${page.url().split('#')[0]}#/nights`)
  await page.getByRole('button', { name: words.text('alarm.have-read') }).waitFor()
})

test('while the clock ticks, the ranges stay: nothing is worked out anew before the next night', async () => {
  const page = await app.open({
    hash: '#/result',
    kept: keptInterview(recordOf(restlessLegs)),
    hasRealClock: true,
    before: async (opened) => {
      await seedDiary(brokenNights('2026-11-25', 12))(opened)
      await opened.clock.install({ time: new Date('2026-11-26T15:00:00Z') })
    },
  })
  const range = page.locator('.likelihood-bar .range').first()
  await range.waitFor()
  await range.evaluate((drawn) => drawn.setAttribute('data-drawn-once', ''))
  await page.clock.runFor(31_000)
  expect(await page.locator('[data-drawn-once]').count()).toBe(1)
})
