// A finger that taps twice answers once: what the first tap brought up has been seen by nobody when the second comes.
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { questionOn } from './support/answering.ts'
import { recordOf, restlessLegs, words } from './support/people.ts'
import { keptAttacks } from './support/seeded-diary.ts'
import { keptInterview, useApp } from './support/use-app.ts'

const { text } = words
const app = useApp()
const betweenTaps = 120

/** Two taps in one place, as fast as a finger does it. */
async function tapTwice(page: Page, target: Locator): Promise<void> {
  // Waits until it stands still and can be tapped.
  await target.click({ trial: true })
  const box = await target.boundingBox()
  if (box === null) throw new Error('There is nothing to tap.')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.touchscreen.tap(x, y)
  await page.waitForTimeout(betweenTaps)
  await page.touchscreen.tap(x, y)
  // What the second tap does, it has done by then.
  await page.waitForTimeout(500)
}

const keptAnswers = (page: Page): Promise<Readonly<Record<string, unknown>>> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('stillnight.interview') ?? '{}').answers ?? {})

const touch = { hasTouch: true }

test('at night a double tap says that it hurts, and not which leg', async () => {
  const page = await app.open({ at: '2026-11-27T03:10:00', options: touch })
  await tapTwice(page, page.getByRole('button', { name: text('tonight.hurts-now') }))
  await page.getByRole('heading', { name: text('tonight.which-leg') }).waitFor()
  const [attack] = await keptAttacks(page)
  expect(attack).toBeDefined()
  expect(attack?.leg).toBeUndefined()
})

test('in the interview a double tap on Next ticks nothing on the page that follows', async () => {
  const page = await app.open({
    hash: '#/why',
    options: touch,
    kept: keptInterview(recordOf(restlessLegs, 4)),
  })
  const before = questionOn(page)
  await page.getByRole('checkbox').first().check()
  const next = page.getByRole('button', { name: text('why.next'), exact: true })
  // A row of the next question will lie where the button is now.
  await next.evaluate((button) => {
    button.style.cssText = 'position: fixed; inset-block-start: 420px; inset-inline: 20px'
  })
  await tapTwice(page, next)
  await expect.poll(() => questionOn(page)).not.toBe(before)
  await page.getByRole('checkbox').first().waitFor()
  expect(await page.locator('input:checked').count()).toBe(0)
})

test('where something is tried, a double tap answers one question of safety', async () => {
  const page = await app.open({
    hash: '#/try',
    options: touch,
    kept: keptInterview({ version: 1, answers: { 'person.age': 50, 'person.sex': 'male' }, asked: [] }),
  })
  await page.locator('.ask-here').first().waitFor()
  const before = Object.keys(await keptAnswers(page)).length
  const no = page
    .locator('.ask-here')
    .first()
    .getByRole('button', { name: text('why.no'), exact: true })
  await tapTwice(page, no)
  expect(Object.keys(await keptAnswers(page))).toHaveLength(before + 1)
})

test('a tap that comes once the screen could be seen counts, and so does the keyboard at once', async () => {
  const page = await app.open({ at: '2026-11-27T03:10:00', options: touch })
  await page.getByRole('button', { name: text('tonight.hurts-now') }).click()
  await page.getByRole('heading', { name: text('tonight.which-leg') }).waitFor()
  await page.getByRole('button', { name: text('tonight.leg.left') }).press('Enter', { timeout: 350 })
  await expect.poll(async () => (await keptAttacks(page))[0]?.leg).toBe('left')
  await page.waitForTimeout(420)
  const cramp = await page.getByRole('button', { name: text('tonight.kind.cramp') }).boundingBox()
  await page.touchscreen.tap((cramp?.x ?? 0) + 40, (cramp?.y ?? 0) + 20)
  await expect.poll(async () => (await keptAttacks(page))[0]?.kind).toBe('cramp')
})
