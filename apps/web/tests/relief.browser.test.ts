// The question before help, as someone half asleep meets it: short, once a night, the age once ever; and what a "yes" does.
import { capitalize } from '@stillnight/words'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { storageKey as interviewKey } from '../src/state/stored-record.ts'
import { rawWords, recordOf, words } from './support/people.ts'
import { keptAttacks } from './support/seeded-diary.ts'
import { smallestPhone } from './support/sizes.ts'
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

test('on the smallest phone the list does not look like the whole page: the first answer begins in sight', async () => {
  const page = await app.open({ at: atNight, size: smallestPhone })
  await sayCramp(page)
  await heading(page, text('relief-now.first')).waitFor()
  const answer = await button(page, text('relief-now.none')).boundingBox()
  const bar = await page.locator('.tab-bar').boundingBox()
  expect((answer?.y ?? 0) + 20).toBeLessThanOrEqual(bar?.y ?? 0)
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
  // Back where it was tapped, in full words, with what does not count.
  await heading(page, text('relief-now.which')).waitFor()
  expect(new URL(page.url()).hash).toBe('#/relief/list')
  expect(await page.getByRole('checkbox', { name: chestPain }).isChecked()).toBe(false)
  await button(page, text('why.none')).click()
  await page.getByLabel(words.findingQuestion('person.age')).waitFor()
})

test('a sign that calls for the same day can be taken back, too, and the pain can stop', async () => {
  const page = await app.open({ at: atNight })
  await sayCramp(page)
  await button(page, text('relief-now.some')).click()
  await page.locator('label:has(input[name="sign.swelling-one-leg"])').click()
  await button(page, text('why.next')).click()
  await heading(page, words.urgency('same-day').title).waitFor()
  await button(page, text('tonight.stopped')).waitFor()
  await button(page, text('emergency.not-so')).click()
  await heading(page, text('relief-now.which')).waitFor()
  await button(page, text('why.none')).click()
  await page.getByLabel(words.findingQuestion('person.age')).waitFor()
})

test('what only does not fit is not called unsafe', async () => {
  const page = await app.open({
    at: atNight,
    kept: keptInterview(recordOf({ age: 50, sex: 'male', smoking: 'never', has: [] })),
  })
  await button(page, text('tonight.hurts-now')).click()
  await button(page, text('tonight.leg.left')).click()
  await button(page, text('tonight.kind.burning')).click()
  for (let rounds = 0; rounds < 4; rounds++) {
    await page.locator('h1').waitFor()
    if (await page.locator('.short-question').isVisible()) {
      const lines = await page.locator('.short-question > ul').textContent()
      await button(page, text('relief-now.none')).click()
      await expect
        .poll(async () => (await page.locator('.short-question > ul').allTextContents())[0])
        .not.toBe(lines)
    }
  }
  await heading(page, text('relief-now.does-not-fit')).waitFor()
  expect(await page.getByText(text('relief-now.nothing-help')).count()).toBe(0)
  await page.getByRole('link', { name: text('relief-now.whole-result') }).waitFor()
})

test('a danger that was said in the interview is changed in the interview', async () => {
  const answers = { 'flag.chest-pain-breathless': 'present', 'person.age': 61 }
  const page = await app.open({
    at: atNight,
    kept: keptInterview({ version: 1, answers, asked: ['about-you', 'right-now'] }),
  })
  await sayCramp(page)
  await button(page, text('emergency.not-so')).click()
  const stillPicked = page.locator('input[name="flag.chest-pain-breathless"]')
  await expect.poll(() => stillPicked.isChecked()).toBe(true)
})

test('in the middle of a cramp it is said that a cramp that lets go is no danger; a look at the list can be left', async () => {
  const page = await app.open({ at: atNight })
  await sayCramp(page)
  await button(page, text('relief-now.some')).click()
  const hard = page.locator('label:has(input[name="flag.pain-out-of-proportion"])')
  expect(await hard.textContent()).toContain('A cramp that lets go within minutes does not count.')
  await button(page, text('why.back')).click()
  await heading(page, text('relief-now.first')).waitFor()
})

test('a wrong leg is put right before the kind is said', async () => {
  const page = await app.open({ at: atNight })
  await button(page, text('tonight.hurts-now')).click()
  await button(page, text('tonight.leg.left')).click()
  await button(page, text('navigation.back')).click()
  await button(page, text('tonight.leg.right')).click()
  await button(page, text('tonight.kind.cramp')).click()
  await expect.poll(async () => (await keptAttacks(page))[0]?.leg).toBe('right')
})

test('a sign that is there tonight was said tonight, whatever was said of it before', async () => {
  const sign = 'flag.pain-out-of-proportion'
  const before = { answers: { [sign]: 'absent' }, asked: [], saidOn: { [sign]: '2026-09-03' } }
  const page = await app.open({ at: atNight, kept: keptInterview({ version: 1, ...before }) })
  await sayCramp(page)
  await button(page, text('relief-now.some')).click()
  await page.locator(`label:has(input[name="${sign}"])`).click()
  await button(page, text('why.next')).click()
  await expect
    .poll(() => page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}'), interviewKey))
    .toMatchObject({ answers: { [sign]: 'present' }, saidOn: { [sign]: '2026-11-27' } })
})

test('a hold counts from its first second, and so does the next one', async () => {
  const page = await app.open({ at: atNight })
  await sayCramp(page)
  await button(page, text('relief-now.none')).click()
  await page.getByLabel(words.findingQuestion('person.age')).fill('61')
  await button(page, text('why.next')).click()
  const guideMe = button(page, text('relief-now.guide-me'))
  await guideMe.waitFor()
  await page.evaluate(() => {
    const counted = new Set<string>()
    Object.assign(window, { counted })
    new MutationObserver(() => {
      const shown = document.querySelector('.countdown-number')?.textContent
      if (shown != null) counted.add(shown)
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
  await guideMe.click()
  await button(page, text('relief-now.stop')).click()
  // The clock stands still: no hold comes further than its first second.
  await button(page, text('relief-now.hold-again')).click()
  await button(page, text('relief-now.stop')).waitFor()
  expect(await page.evaluate(() => [...(window as unknown as { counted: Set<string> }).counted])).toEqual([
    '30',
  ])
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
  await heading(page, text('relief-now.not-known')).waitFor()

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
  await page.goto(`${page.url().split('#')[0]}#/why`)
  await page.locator('.question-form .actions .button').first().click()
  await expect.poll(() => age.inputValue()).toBe('61')
})

test('who would not say the age is told that it is missing, and can say it after all', async () => {
  const page = await app.open({ at: atNight })
  await sayCramp(page)
  await button(page, text('relief-now.none')).click()
  await button(page, text('relief-now.age-not')).click()
  await heading(page, text('relief-now.not-known')).waitFor()
  await page.getByText(capitalize(words.findingName('person.age')), { exact: true }).waitFor()
  await button(page, text('relief-now.say-it')).click()
  await page.getByLabel(words.findingQuestion('person.age')).fill('61')
  await button(page, text('why.next')).click()
  await heading(page, measure('forceful-dorsiflexion').name).waitFor()
})

test('some more questions, six lines a screen at most, lead to the next thing to try, and it stands first', async () => {
  const page = await app.open({ at: atNight })
  await button(page, text('tonight.hurts-now')).click()
  await button(page, text('tonight.leg.left')).click()
  await button(page, text('tonight.kind.restless')).click()
  await button(page, text('relief-now.none')).click()
  await page.getByLabel(words.findingQuestion('person.age')).fill('61')
  await button(page, text('why.next')).click()
  await heading(page, measure('walk-or-move').name).waitFor()
  await page.getByRole('button', { name: /^Try something else/ }).click()

  const titles: string[] = []
  const massage = heading(page, measure('massage').name)
  const question = page.locator('.short-question h1')
  await question.waitFor()
  while ((await question.count()) > 0) {
    expect(await page.locator('.short-question > ul > li').count()).toBeLessThanOrEqual(6)
    titles.push((await question.textContent()) ?? '')
    const lines = await page.locator('.short-question > ul').textContent()
    await button(page, text('relief-now.none')).click()
    await expect
      .poll(async () => (await page.locator('.short-question > ul').allTextContents())[0])
      .not.toBe(lines)
  }
  expect(titles.length).toBeGreaterThan(1)
  expect(new Set(titles)).toEqual(new Set([text('relief-now.first'), text('relief-now.first-facts')]))
  await massage.waitFor()
  expect(await page.locator('.relief-now h2').first().textContent()).toBe(measure('massage').name)
})

test('back leads from each step to the one before, and what was denied there is asked again', async () => {
  const page = await app.open({ at: atNight })
  await sayCramp(page)
  await heading(page, text('relief-now.first')).waitFor()
  await button(page, text('relief-now.some')).click()
  await heading(page, text('relief-now.which')).waitFor()
  await page.goBack()
  await heading(page, text('relief-now.first')).waitFor()
  await button(page, text('relief-now.none')).click()
  const age = page.getByLabel(words.findingQuestion('person.age'))
  await age.waitFor()
  await page.goBack()
  await heading(page, text('relief-now.first')).waitFor()
  await button(page, text('relief-now.none')).click()
  await age.fill('61')
  await button(page, text('why.next')).click()
  await button(page, text('relief-now.guide-me')).click()
  await button(page, text('relief-now.stop')).click()
  await heading(page, text('relief-now.let-go')).waitFor()
  await page.goBack()
  await heading(page, text('relief-now.try-this')).waitFor()
  await page.goBack()
  await heading(page, text('tonight.what-like')).waitFor()
})

test('after a tap on Stop no answer looks chosen', async () => {
  const page = await app.open({
    at: atNight,
    theme: 'night',
    options: { hasTouch: true, isMobile: true, reducedMotion: 'reduce' },
  })
  await sayCramp(page)
  await button(page, text('relief-now.none')).click()
  await page.getByLabel(words.findingQuestion('person.age')).fill('61')
  await button(page, text('why.next')).click()
  await button(page, text('relief-now.guide-me')).click()
  await button(page, text('relief-now.stop')).tap()
  // A hover comes a moment after what lies under the finger has changed.
  await page.waitForTimeout(300)
  const grounds = [text('relief-now.it-did'), text('relief-now.hold-again'), text('relief-now.try-else')].map(
    (name) => button(page, name).evaluate((each) => getComputedStyle(each).backgroundColor),
  )
  const isBare = /^rgba?\(0, 0, 0(?:, 0)?\)$/
  for (const ground of await Promise.all(grounds)) expect(ground).toMatch(isBare)
})
