// The question before help, as someone half asleep meets it: short, once a night, the age once ever; and what a "yes" does.
import { capitalize } from '@stillnight/words'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { rawWords, words } from './support/people.ts'
import { keptInterview, useApp } from './support/use-app.ts'

const { text, measure } = words
const app = useApp()
const chestPain = capitalize(words.findingPhrase('flag.chest-pain-breathless', 'present'))
const atNight = '2026-11-27T03:10:00'

const button = (page: Page, name: string) => page.getByRole('button', { name }).first()
const heading = (page: Page, name: string) => page.getByRole('heading', { name })

async function sayCramp(page: Page): Promise<void> {
  await button(page, text('tonight.hurts-now')).click()
  await button(page, text('tonight.leg.left')).click()
  await button(page, text('tonight.kind.cramp')).click()
}

async function end(page: Page): Promise<void> {
  await button(page, text('tonight.stopped')).click()
  await button(page, text('relief-now.nothing-helped')).click()
}

test('none of these, the age once ever; the same night nothing is asked again, the next night the signs are', async () => {
  const page = await app.open({ at: atNight })
  await sayCramp(page)
  await heading(page, text('relief-now.first')).waitFor()
  await button(page, text('relief-now.none')).click()
  await page.getByLabel(words.findingQuestion('person.age')).fill('61')
  await button(page, text('why.next')).click()
  await heading(page, measure('forceful-dorsiflexion').name).waitFor()
  await end(page)

  // The app is closed in between, as phones do.
  await page.clock.setFixedTime(new Date('2026-11-27T04:40:00Z'))
  await page.reload()
  await sayCramp(page)
  await heading(page, measure('forceful-dorsiflexion').name).waitFor()
  await end(page)

  await page.clock.setFixedTime(new Date('2026-11-28T02:00:00Z'))
  await page.reload()
  await sayCramp(page)
  await heading(page, text('relief-now.first')).waitFor()
  await button(page, text('relief-now.none')).click()
  await heading(page, measure('forceful-dorsiflexion').name).waitFor()

  await page.goto(`${page.url().split('#')[0]}#/settings`)
  await page.getByText(text('settings.age-is', { years: 61 })).waitFor()
  await button(page, text('settings.age-forget')).click()
  await page.getByText(text('settings.age-is', { years: 61 })).waitFor({ state: 'detached' })
})

test('both answers are on a phone without a scroll, above the line of help', async () => {
  const page = await app.open({ at: atNight })
  await sayCramp(page)
  const line = await page.getByRole('link', { name: text('app.always') }).boundingBox()
  for (const name of [text('relief-now.none'), text('relief-now.some')]) {
    const box = await button(page, name).boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual(line?.y ?? 0)
  }
})

test('a chest that hurts, found in the list, takes the whole screen and shows no stretch', async () => {
  const page = await app.open({ at: atNight })
  await sayCramp(page)
  await button(page, text('relief-now.some')).click()
  await heading(page, text('relief-now.which')).waitFor()
  await page.getByRole('checkbox', { name: chestPain }).check()
  await button(page, text('why.next')).click()
  await page.getByText(text('emergency.call-help')).waitFor()
  expect(await page.getByText(measure('forceful-dorsiflexion').name).count()).toBe(0)
})

test('a sign of danger that was tapped by mistake can be taken back, also after a reload', async () => {
  const page = await app.open({ at: atNight })
  await sayCramp(page)
  await button(page, text('relief-now.some')).click()
  await page.getByRole('checkbox', { name: chestPain }).check()
  await button(page, text('why.next')).click()
  await page.getByText(text('emergency.call-help')).waitFor()

  await page.goto(`${page.url().split('#')[0]}#/tonight`)
  await page.reload()
  await button(page, text('tonight.what-to-do')).click()
  await button(page, text('emergency.not-so')).click()
  const stillPicked = page.locator('input[name="flag.chest-pain-breathless"]')
  expect(await stillPicked.isChecked()).toBe(true)
  await page.locator('label:has(input[name="flag.chest-pain-breathless"])').click()
  await page.locator('.question-form .actions .button').first().click()

  await heading(page, text('why.your-answers')).waitFor()
  await page.goto(`${page.url().split('#')[0]}#/relief`)
  await heading(page, text('relief-now.first')).waitFor()
})

test('what was answered before help stands in the list of answers, each as far as it was asked', async () => {
  const page = await app.open({
    hash: '#/answers',
    kept: keptInterview({
      version: 1,
      answers: { 'sign.swelling-one-leg': 'present', 'history.diabetes': 'absent' },
      asked: [],
    }),
  })
  const swollen =
    rawWords.questions['swelling-and-blood-flow']?.options?.['sign.swelling-one-leg'] ?? 'nothing'
  await page.getByText(swollen).waitFor()
  await page.getByText(capitalize(words.findingPhrase('history.diabetes', 'absent'))).waitFor()
  expect(await page.getByRole('link', { name: new RegExp(`^${text('why.change')}: `) }).count()).toBe(2)
})

test('who cannot tell is shown nothing that needs the answer, and is asked again on another night', async () => {
  const page = await app.open({ at: atNight })
  await sayCramp(page)
  await button(page, text('relief-now.some')).click()
  await button(page, text('why.cannot-tell')).click()
  await heading(page, text('relief-now.nothing')).waitFor()

  await page.clock.setFixedTime(new Date('2026-11-28T02:00:00Z'))
  await page.goto(`${page.url().split('#')[0]}#/tonight`)
  await page.reload()
  await sayCramp(page)
  await heading(page, text('relief-now.first')).waitFor()
})

test('a page of help that was left open for hours leads back to the night', async () => {
  const page = await app.open({ at: atNight })
  await sayCramp(page)
  await button(page, text('relief-now.none')).click()
  await page.getByLabel(words.findingQuestion('person.age')).fill('61')
  await button(page, text('why.next')).click()
  await button(page, text('tonight.stopped')).waitFor()
  await page.clock.setFixedTime(new Date('2026-11-27T08:00:00Z'))
  await page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')))
  await page.getByRole('link', { name: text('tonight.fill-in') }).waitFor()
})

test('the age that was said at night stands in the interview', async () => {
  const page = await app.open({ at: atNight })
  await sayCramp(page)
  await button(page, text('relief-now.none')).click()
  const age = page.getByLabel(words.findingQuestion('person.age'))
  await age.fill('61')
  await button(page, text('why.next')).click()
  await button(page, text('tonight.stopped')).waitFor()
  await page.goto(`${page.url().split('#')[0]}#/why/about-you`)
  await expect.poll(() => age.inputValue()).toBe('61')
})

test('one more question leads to the next thing to try', async () => {
  const page = await app.open({ at: atNight })
  await sayCramp(page)
  await button(page, text('relief-now.none')).click()
  await page.getByLabel(words.findingQuestion('person.age')).fill('61')
  await button(page, text('why.next')).click()
  await button(page, text('relief-now.next')).click()
  await button(page, text('relief-now.none')).click()
  await page.getByText(measure('walk-or-move').name, { exact: true }).waitFor()
})
