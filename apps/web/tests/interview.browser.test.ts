// The interview as people live it: the first evening with the app, the keyboard alone, second thoughts, an emergency.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { questionOn, seenText, tabTo, tapAnswers, typeAnswers, waitForNext } from './support/answering.ts'
import {
  burningFoot,
  coldPaleLeg,
  network,
  rawWords,
  recordOf,
  restlessLegs,
  words,
} from './support/people.ts'
import { keptInterview, useApp } from './support/use-app.ts'

const app = useApp()
const { text } = words
const heading = (page: Page): Promise<string> => seenText(page.getByRole('heading', { level: 1 }))
const tap = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()
const follow = (page: Page, name: string): Promise<void> =>
  page.getByRole('link', { name, exact: true }).click()

/** Answers until something else than a question is on the screen; at most the 25 questions that may be put. */
async function answerAll(page: Page, answer: (page: Page) => Promise<void>): Promise<number> {
  for (let asked = 0; asked <= 25; asked++) {
    if (questionOn(page) === undefined) return asked
    await answer(page)
  }
  throw new Error('More than 25 questions were put.')
}

/** The text of the page from this heading up to the next of its level. */
function sectionUnder(page: Page, title: string): Promise<string> {
  return seenText(page.locator('section', { has: page.getByRole('heading', { level: 2, name: title }) }))
}

describe('burning foot pain that eases when the leg hangs over the edge of the bed', () => {
  test('is to be seen today, and nobody is told to raise the leg or to warm it, and why', async () => {
    const page = await app.open()
    await follow(page, text('start.begin'))
    await waitForNext(page, 'nothing')
    const asked = await answerAll(page, (shown) => tapAnswers(shown, burningFoot))
    expect(asked).toBeGreaterThan(5)

    expect(new URL(page.url()).hash).toBe('#/result')
    expect(await heading(page)).toBe('Be seen today')
    expect(await sectionUnder(page, text('urgency.because'))).toContain(
      'Hanging your leg over the bed edge eases it',
    )

    const helps = await sectionUnder(page, text('result.helps'))
    expect(helps.split(/\n+/).slice(0, 2)).toEqual([text('result.helps'), text('result.no-relief')])
    // Said out loud: what helps veins harms arteries.
    expect(helps).toContain('Do not raise it.')
    const avoid = await sectionUnder(page, text('result.avoid'))
    expect(avoid).toMatch(/Warm the leg\n+Your foot may not get enough blood\./)
    expect(avoid).toMatch(/Raise your legs\n+Your foot may need gravity to get enough blood\./)
    expect(await page.locator('.measure').count()).toBe(0)
  })
})

test('the result says first how soon, then what fits, for and against, what would change it, what it is not, what helps', async () => {
  const page = await app.open({ hash: '#/result', kept: keptInterview(recordOf(restlessLegs)) })
  const order = [
    words.urgency('routine').title,
    text('urgency.because'),
    text('result.fits-best'),
    text('result.for'),
    text('result.against'),
    text('result.would-change'),
    text('result.not-likely'),
    text('result.helps'),
  ]
  const headings = await page.getByRole('heading').allInnerTexts()
  const places = order.map((title) => headings.indexOf(title))
  expect(places).toEqual([...places].sort((first, second) => first - second))
  expect(places).not.toContain(-1)

  const first = page.locator('.cause').first()
  expect(await seenText(first)).toMatch(
    /^Restless legs\nlikely\n+More than 9 in 10 people with answers like yours/,
  )
  await first.getByText(text('result.why-this-number')).click()
  await first.getByText(words.basis('estimate').label).first().waitFor()
})

test('the range of a chance comes a moment later, from a worker', async () => {
  const answers = { 'person.age': 61, 'site.calf': 'present', 'sensation.ache': 'present' } as const
  const page = await app.open({
    hash: '#/result',
    kept: keptInterview({ version: 1, answers, asked: ['about-you'] }),
  })
  await page
    .locator('.cause')
    .first()
    .getByText(/It could be/)
    .waitFor()
})

describe('with the keyboard alone', () => {
  test('from the start to the result', async () => {
    const page = await app.open()
    await tabTo(page, 'a.button.primary')
    await page.keyboard.press('Enter')
    await waitForNext(page, 'nothing')
    const asked = await answerAll(page, (shown) => typeAnswers(shown, burningFoot))
    expect(asked).toBeGreaterThan(5)
    expect(await heading(page)).toBe('Be seen today')
  })

  test('the focus can be seen wherever it is, and the first control of the page leads past its header', async () => {
    const page = await app.open({ hash: '#/why', kept: keptInterview(recordOf(burningFoot, 0)) })
    const skip = page.getByRole('button', { name: text('app.skip-to-content') })
    await skip.focus()
    const { width, height } = (await skip.boundingBox())!
    expect(Math.min(width, height)).toBeGreaterThan(40)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    for (let stop = 0; stop < 14; stop++) {
      await page.keyboard.press('Tab')
      const ring = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement
        // A hidden box shows its focus on the row around it.
        const shown = focused.closest<HTMLElement>('.choice-row') ?? focused
        const { outlineStyle, outlineWidth } = getComputedStyle(shown)
        return { outlineStyle, isWide: Number.parseFloat(outlineWidth) >= 2 }
      })
      expect(ring).toEqual({ outlineStyle: 'solid', isWide: true })
    }
  })

  test('Enter with nothing picked does not count as "none of these"', async () => {
    const page = await app.open({ hash: '#/why', kept: keptInterview(recordOf(burningFoot, 0)) })
    await tabTo(page, '.choice-row input')
    await page.keyboard.press('Enter')
    await page.getByText(text('why.nothing-picked')).waitFor()
    expect(questionOn(page)).toBe('right-now')
  })
})

describe('second thoughts', () => {
  test('back goes to the question before, with its answer, and on again', async () => {
    const page = await app.open({ hash: '#/why', kept: keptInterview(recordOf(burningFoot, 3)) })
    expect(questionOn(page)).toBe('swelling-and-blood-flow')
    await tapAnswers(page, burningFoot)
    const after = questionOn(page)
    await follow(page, text('why.back'))
    await waitForNext(page, after)
    expect(questionOn(page)).toBe('swelling-and-blood-flow')
    expect(await page.locator('input[name="relief.dangling"]').isChecked()).toBe(true)
    await tap(page, text('why.next'))
    await waitForNext(page, 'swelling-and-blood-flow')
    expect(questionOn(page)).toBe(after)
  })

  test('the back button of the browser does the same', async () => {
    const page = await app.open({ hash: '#/why', kept: keptInterview(recordOf(burningFoot, 3)) })
    await tapAnswers(page, burningFoot)
    const after = questionOn(page)
    await page.goBack()
    await waitForNext(page, after)
    expect(questionOn(page)).toBe('swelling-and-blood-flow')
  })

  test('a question says why it is asked, and about how many are left', async () => {
    const page = await app.open({ hash: '#/why', kept: keptInterview(recordOf(burningFoot, 5)) })
    await page.getByText(/^About \d+ questions? left$/).waitFor()
    await page.getByText(text('why.why-ask')).click()
    await page.getByText(/^Your answer (?:helps to tell|makes) /).waitFor()
  })

  test('"I can\'t tell" is kept as unknown and never as a no; a question can be skipped', async () => {
    const page = await app.open({ hash: '#/why', kept: keptInterview(recordOf(burningFoot, 2)) })
    await tap(page, text('why.cannot-tell'))
    await waitForNext(page, 'skin-and-joint-danger')
    await tap(page, text('why.skip'))
    await waitForNext(page, 'swelling-and-blood-flow')
    const { answers, asked } = await page.evaluate(() =>
      JSON.parse(localStorage.getItem('stillnight.interview') ?? '{}'),
    )
    expect(answers['sign.gangrene']).toBe('unknown')
    expect(answers['relief.dangling']).toBeUndefined()
    expect(asked.slice(-2)).toEqual(['skin-and-joint-danger', 'swelling-and-blood-flow'])
    await page.goto(`${page.url().split('#')[0]}#/answers`)
    await page.getByText(text('why.answered-unknown')).waitFor()
    await page.getByText(text('why.skipped')).waitFor()
  })

  test('an answer can be changed from the list, and the result follows', async () => {
    const page = await app.open({ hash: '#/result', kept: keptInterview(recordOf(burningFoot)) })
    const likeliest = page.locator('.cause').first().locator('.fill')
    const before = await likeliest.getAttribute('width')
    await follow(page, text('why.your-answers'))
    const { ask } = words.question({ id: 'swelling-and-blood-flow', settles: [] })
    await page.getByRole('link', { name: `${text('why.change')}: ${ask}` }).click()
    await page.locator('label:has(input[name="relief.dangling"])').click()
    await page.locator('label:has(input[name="sign.foot-cold-to-touch"])').click()
    await page.locator('.question-form .actions .button').first().click()
    await page.getByRole('heading', { level: 1, name: text('why.your-answers') }).waitFor()
    await follow(page, text('why.see-result'))
    await page.getByText(text('result.title')).waitFor()
    await expect.poll(() => likeliest.getAttribute('width')).not.toBe(before)
  })

  test('a result without answers about danger does not reassure', async () => {
    const warnings = network.base.questions.filter(({ phase }) => phase === 'warning').map(({ id }) => id)
    const about = { version: 1, answers: { 'person.age': 45 }, asked: ['about-you'] } as const
    const page = await app.open({
      hash: '#/result',
      kept: keptInterview({ ...about, asked: [...about.asked, ...warnings] }),
    })
    await page.getByText(words.plural('result.danger-open', warnings.length)).waitFor()
    expect(await heading(page)).toBe(text('urgency.not-known.title'))
    await follow(page, text('result.answer-dangers'))
    await page
      .getByRole('heading', { level: 1, name: words.question({ id: warnings[0]!, settles: [] }).ask })
      .waitFor()
    const said = await app.open({ hash: '#/result', kept: keptInterview(recordOf(restlessLegs)) })
    await said.getByText(text('result.title')).waitFor()
    expect(await said.getByText(words.plural('result.danger-open', warnings.length)).count()).toBe(0)
    expect(await said.getByText(words.plural('result.danger-open', 1)).count()).toBe(0)
  })

  test('start again clears the answers, and can be taken back', async () => {
    const page = await app.open({ kept: keptInterview(recordOf(burningFoot, 6)) })
    await tap(page, text('start.start-over'))
    await tap(page, text('start.start-over-yes'))
    await page.getByRole('link', { name: text('start.begin') }).waitFor()
    expect(await page.evaluate(() => localStorage.getItem('stillnight.interview'))).toBeNull()
    await tap(page, text('start.undo'))
    await page.getByRole('link', { name: text('start.go-on') }).waitFor()
  })

  test('the answers are there after the page was closed', async () => {
    const page = await app.open({ hash: '#/why', kept: keptInterview(recordOf(burningFoot, 3)) })
    await tapAnswers(page, burningFoot)
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goto(`${page.url().split('#')[0]}#/`)
    await page.getByText(words.plural('start.go-on-help', 4)).waitFor()
  })
})

describe('an emergency', () => {
  test('takes the whole screen: what to do, the number to call, why, and a way back', async () => {
    const page = await app.open({ hash: '#/why', kept: keptInterview(recordOf(coldPaleLeg, 0)) })
    await page.locator('label:has(input[name="flag.sudden-cold-pale-leg"])').click()
    await tap(page, text('why.next'))
    await page.getByRole('heading', { level: 1, name: words.urgency('emergency').title }).waitFor()
    expect(await page.locator('header, nav, footer, .button.primary').count()).toBe(0)
    const call = page.getByRole('link', { name: 'Call 999' })
    expect(await call.getAttribute('href')).toBe('tel:999')
    expect(await call.evaluate((link) => link.getBoundingClientRect().bottom < innerHeight)).toBe(true)
    await page.getByText(/This can be a blocked artery in the leg/).waitFor()

    // Neither a reload nor the address of the result leads past it.
    await page.reload()
    await page.getByRole('heading', { level: 1, name: words.urgency('emergency').title }).waitFor()
    await page.goto(`${page.url().split('#')[0]}#/result`)
    await page.getByRole('heading', { level: 1, name: words.urgency('emergency').title }).waitFor()

    await tap(page, text('emergency.not-so'))
    await waitForNext(page, 'nothing')
    await page.locator('label:has(input[name="flag.sudden-cold-pale-leg"])').click()
    await page.locator('.question-form .actions .button').first().click()
    await follow(page, text('why.go-on'))
    await waitForNext(page, 'right-now')
    expect(questionOn(page)).toBe('about-you')
  })

  test('the number to call follows the country', async () => {
    const page = await app.open({ hash: '#/help' })
    await page.getByRole('link', { name: 'Call 999' }).waitFor()
    await page.getByLabel(text('country.label')).selectOption('US')
    await page.getByRole('link', { name: 'Call 911' }).waitFor()
    await page.reload()
    await page.getByRole('link', { name: 'Call 911' }).waitFor()
  })

  test('abroad the number is not that of home, and where it is, is asked beside it', async () => {
    const page = await app.open({ hash: '#/help', options: { timezoneId: 'Europe/Berlin' } })
    await page.getByRole('link', { name: `Call ${text('emergency.default-number')}` }).waitFor()
    expect(await page.getByText('999').count()).toBe(0)
    expect(await page.locator('a[href^="tel:"]').getAttribute('href')).toBe('tel:112')
    expect(await page.getByLabel(text('country.label')).inputValue()).toBe('')
  })
})

test('a woman of 58 is not asked about a pregnancy, and a woman of 30 is', async () => {
  const askedOf = (age: number) => recordOf({ ...restlessLegs, sex: 'female', age }).asked
  expect(askedOf(58)).not.toContain('pregnancy')
  expect(askedOf(30)).toContain('pregnancy')
  const record = recordOf({ ...restlessLegs, sex: 'female', age: 30 }, 2)
  const page = await app.open({ hash: '#/why', kept: keptInterview(record) })
  const label = rawWords.questions.pregnancy?.options?.['person.pregnant'] ?? 'nothing'
  await page.getByRole('checkbox', { name: label }).waitFor()
})

test('of two answers that cannot both be true the later one stands, and it is said which was taken back', async () => {
  const asked = ['right-now', 'about-you', 'how-long']
  const page = await app.open({
    hash: '#/why/how-long/change',
    kept: keptInterview({ version: 1, answers: { 'person.age': 50 }, asked }),
  })
  const row = (finding: string) => page.locator(`label:has(input[name="${finding}"])`)
  const isTicked = (finding: string) => page.locator(`input[name="${finding}"]`).isChecked()
  await row('timing.new-under-2-weeks').click()
  await row('timing.over-3-months').click()
  await expect.poll(() => isTicked('timing.new-under-2-weeks')).toBe(false)
  expect(await isTicked('timing.over-3-months')).toBe(true)
  const names = rawWords.questions['how-long']?.options?.['timing.new-under-2-weeks'] ?? 'nothing'
  await page.getByText(words.text('why.not-both', { names })).waitFor()
})

test('"none of these" about how it spreads denies neither one leg nor both', async () => {
  const page = await app.open({
    hash: '#/why/how-it-spreads/change',
    kept: keptInterview({
      version: 1,
      answers: { 'person.age': 50 },
      asked: ['about-you', 'how-it-spreads'],
    }),
  })
  await page.getByRole('button', { name: words.text('why.none'), exact: true }).click()
  const kept = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem('stillnight.interview') ?? '{}').answers ?? {})
  await expect.poll(async () => (await kept())['site.widespread']).toBe('absent')
  const answers = await kept()
  for (const side of ['pattern.one-leg', 'pattern.both-legs', 'pattern.switches-sides']) {
    expect(answers[side], side).toBeUndefined()
  }
})
