// Patterns as a person meets them: evenings tapped, mostly no link, and a link that is only something to try.
import { expect, test } from 'vitest'
import { brokenNights } from './support/broken-nights.ts'
import { eveningDiary } from './support/evening-diary.ts'
import { words } from './support/people.ts'
import { keptNights, seedDiary } from './support/seeded-diary.ts'
import { crampRecord } from './support/trial-nights.ts'
import { keptInterview, useApp } from './support/use-app.ts'

const app = useApp()
const { text } = words
const evening = '2026-11-26T21:00:00'
const kept = keptInterview(crampRecord())

test('an evening is recorded in a tap, with a factor of one’s own, on the screen of the night', async () => {
  const page = await app.open({ hash: '#/tonight', at: evening })
  const tap = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await page.getByText(text('evening.title')).click()
  await tap(text('evening.factors.alcohol'))
  await page.getByLabel(text('evening.own')).fill('Dancing')
  await page.keyboard.press('Enter')
  await tap(text('evening.none-else'))
  await page.getByRole('button', { name: 'Dancing', pressed: true }).waitFor()
  const [night] = await keptNights(page)
  expect(night?.factors).toMatchObject({ alcohol: true, 'own:Dancing': true, exercise: false, heat: false })
  // What the evening held says nothing of the night: it is still open.
  expect(night?.noPain).toBeUndefined()
})

test('no clear link is said first, and as the normal answer', async () => {
  const page = await app.open({
    hash: '#/patterns',
    at: evening,
    kept,
    before: seedDiary(eveningDiary(120, 0)),
  })
  await page.getByRole('heading', { name: text('patterns.no-link') }).waitFor()
  expect(await page.getByRole('link', { name: text('patterns.try') }).count()).toBe(0)
})

test('a link leads to something to try, and is not told as a cause', async () => {
  const page = await app.open({
    hash: '#/patterns',
    at: evening,
    kept,
    before: seedDiary(eveningDiary(120, 4)),
  })
  await page.getByText(text('patterns.goes-with-more')).first().waitFor()
  await page.getByText(text('patterns.not-cause')).first().waitFor()
  await page
    .getByRole('link', { name: text('patterns.try') })
    .first()
    .click()
  const name = words.measure('caffeine-alcohol-cut').name
  await page.getByRole('heading', { level: 1, name }).waitFor()
})

test('nights of which only the pain was logged are counted', async () => {
  const page = await app.open({
    hash: '#/patterns',
    at: evening,
    before: seedDiary(brokenNights('2026-11-25', 30)),
  })
  await page.getByText(text('patterns.too-few-nights', { need: 42, have: 30 })).waitFor()
})

test('a night that goes on is said not to count yet; one that is over counts, and nothing is said', async () => {
  const night = '2026-11-26'
  const attacks = [{ id: 'a', night, kind: 'cramp' as const }]
  const tonight = await app.open({ hash: '#/patterns', at: evening, before: seedDiary({ attacks }) })
  await tonight.getByText(text('patterns.too-few-nights', { need: 42, have: 0 })).waitFor()
  await tonight.getByText(text('patterns.tonight-not-yet')).waitFor()

  const dayAfter = await app.open({
    hash: '#/patterns',
    at: '2026-11-27T21:00:00',
    before: seedDiary({ attacks }),
  })
  await dayAfter.getByText(text('patterns.too-few-nights', { need: 42, have: 1 })).waitFor()
  expect(await dayAfter.getByText(text('patterns.tonight-not-yet')).count()).toBe(0)
})

test('twenty nights are too few, and how many are needed is said', async () => {
  const page = await app.open({
    hash: '#/patterns',
    at: evening,
    kept,
    before: seedDiary(eveningDiary(20, 4)),
  })
  await page.getByText(text('patterns.too-few-nights', { need: 42, have: 20 })).waitFor()
})
