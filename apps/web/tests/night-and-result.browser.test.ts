// One person in one night, in bed and on the result: the same answers, the same advice, and nothing said is lost.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { rawWords, words } from './support/people.ts'
import { keptAttacks } from './support/seeded-diary.ts'
import { useApp } from './support/use-app.ts'

const { text, measure } = words
const app = useApp()
const atNight = '2026-11-27T03:10:00'
const walk = measure('walk-or-move').name

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first()
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })
const goTo = (page: Page, hash: string) => page.goto(`${page.url().split('#')[0]}${hash}`)

/** Burning in the left leg, none of the dangers, 67 years old: up to the first thing to try. */
async function burningAt67(page: Page): Promise<void> {
  await button(page, text('tonight.hurts-now')).click()
  await button(page, text('tonight.leg.left')).click()
  await page.getByRole('button', { name: text('tonight.kind.burning') }).click()
  await button(page, text('relief-now.none')).click()
  await page.getByLabel(words.findingQuestion('person.age')).fill('67')
  await button(page, text('why.next')).click()
  await heading(page, walk).waitFor()
}

async function hangingHelps(page: Page): Promise<void> {
  await burningAt67(page)
  await page
    .getByRole('group', { name: words.findingQuestion('relief.dangling') })
    .getByRole('button', { name: text('why.yes') })
    .click()
}

test('that hanging the leg helps is told what it means at once, above the next question, and can be taken back', async () => {
  const page = await app.open({ at: atNight })
  await hangingHelps(page)
  const card = page.getByRole('alert')
  await card.getByText(text('relief-now.hanging-means')).waitFor()
  const question = await heading(page, text('relief-now.first')).boundingBox()
  expect((await card.boundingBox())?.y).toBeLessThan(question?.y ?? 0)

  await button(page, text('relief-now.hanging-not-so')).click()
  await page.getByRole('group', { name: words.findingQuestion('relief.dangling') }).waitFor()
})

test('what the result forbids is not shown at night, and both say the same of how soon to be seen', async () => {
  const page = await app.open({ at: atNight })
  await hangingHelps(page)
  await heading(page, text('relief-now.first')).waitFor()
  const card = await page.getByRole('alert').textContent()
  await button(page, text('relief-now.none')).click()
  await heading(page, text('relief-now.first')).waitFor({ state: 'detached' })
  const shown = await page.locator('.relief-now h2, .relief-now summary').allTextContents()

  await goTo(page, '#/result')
  await heading(page, text('result.avoid')).waitFor()
  const avoided = await page
    .locator('section', { has: heading(page, text('result.avoid')) })
    .getByRole('heading', { level: 3 })
    .allTextContents()
  expect(avoided.length).toBeGreaterThan(0)
  for (const name of shown) expect(avoided.join('; ')).not.toContain(name)
  expect(card).toContain(await page.locator('h1').first().textContent())
})

test('afterwards only what was shown is offered as a help', async () => {
  const page = await app.open({ at: atNight })
  await burningAt67(page)
  await button(page, text('tonight.stopped')).click()
  await heading(page, text('relief-now.what-helped')).waitFor()
  await button(page, walk).waitFor()
  expect(await page.getByText(measure('cooling').name).count()).toBe(0)
  await button(page, walk).click()
  await expect.poll(async () => (await keptAttacks(page))[0]?.tried).toMatchObject([{ helped: true }])
})

test('the age, what it is like and what was denied at night stand on the page for the doctor', async () => {
  const page = await app.open({ at: atNight })
  await burningAt67(page)
  await goTo(page, '#/doctor')
  const sheet = page.locator('.sheet')
  await sheet
    .getByText(/\b67\b/)
    .first()
    .waitFor()
  const said = (await sheet.textContent()) ?? ''
  expect(said).toContain(rawWords.findings['sensation.burning']?.clinic)
  const denied = rawWords.findings['sign.dark-urine']?.clinic ?? 'nothing'
  expect(said.slice(said.indexOf(denied))).toMatch(/Not asked/)
})
