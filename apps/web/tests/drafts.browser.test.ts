// A phone drops the page in the middle of a question: what was ticked or typed is there again, and is no answer yet.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { rawWords, words } from './support/people.ts'
import { keptChecks } from './support/seeded-diary.ts'
import { keptInterview, useApp } from './support/use-app.ts'

const { text } = words
const app = useApp()
const gangrene = 'sign.gangrene'

const row = (page: Page, name: string) => page.locator(`label:has(input[name="${name}"])`)
const isTicked = (page: Page, name: string) => page.locator(`input[name="${name}"]`).first().isChecked()
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first()
const age = (page: Page) => page.getByLabel(words.findingQuestion('person.age'))
const keptAnswers = (page: Page) => page.evaluate(() => localStorage.getItem('stillnight.interview'))
const keptDrafts = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('stillnight.draft.')))

const aboutYou = { version: 1, answers: { 'person.age': 61 }, asked: ['about-you'] }
const chestPain = 'flag.chest-pain-breathless'

test('a danger that was ticked is ticked after the page went, and counts for nothing before Next', async () => {
  const page = await app.open({ hash: '#/why/right-now', kept: keptInterview(aboutYou) })
  await row(page, chestPain).click()
  await page.reload()
  await expect.poll(() => isTicked(page, chestPain)).toBe(true)
  expect(await keptAnswers(page)).toBe(JSON.stringify(aboutYou))

  // Back out of it, and it is still no answer; whoever comes again finds it ticked.
  await page.getByRole('link', { name: text('why.back'), exact: true }).click()
  await button(page, text('why.next')).click()
  await row(page, chestPain).waitFor()
  expect(await isTicked(page, chestPain)).toBe(true)
  await row(page, chestPain).click()
  await page.locator('.question-form .actions .button').first().click()
  await expect.poll(() => keptDrafts(page)).toEqual([])
})

test('the way back, a tap on a place, and the way forward leave what is ticked as it was', async () => {
  const page = await app.open({ hash: '#/more' })
  await page.getByRole('link', { name: text('navigation.check') }).click()
  await row(page, gangrene).click()
  await page.goBack()
  await page.getByRole('heading', { name: text('navigation.more') }).waitFor()
  await page.goForward()
  await expect.poll(() => isTicked(page, gangrene)).toBe(true)
  await page.getByRole('link', { name: text('navigation.nights') }).click()
  await page.getByRole('heading', { level: 1, name: text('nights.title') }).waitFor()
  await page.goBack()
  await expect.poll(() => isTicked(page, gangrene)).toBe(true)
  await button(page, text('check.save')).waitFor()
  expect(await keptChecks(page)).toEqual([])
})

test('an age that was typed outlasts the way back', async () => {
  const page = await app.open({
    hash: '#/answers',
    kept: keptInterview({ version: 1, answers: { 'person.sex': 'female' }, asked: ['about-you'] }),
  })
  await page.goto(`${page.url().split('#')[0]}#/why/about-you/change`)
  await age(page).fill('61')
  await page.goBack()
  await page.getByRole('heading', { name: text('why.your-answers') }).waitFor()
  await page.goForward()
  await expect.poll(() => age(page).inputValue()).toBe('61')
})

test('whoever starts again finds nothing ticked', async () => {
  const page = await app.open({ hash: '#/why/right-now', kept: keptInterview(aboutYou) })
  await row(page, chestPain).click()
  await page.goto(`${page.url().split('#')[0]}#/`)
  await button(page, text('start.start-over')).click()
  await button(page, text('start.start-over-yes')).click()
  await expect.poll(() => keptDrafts(page)).toEqual([])
})

test('an age and a choice are there again, and so is the weekly check', async () => {
  const page = await app.open({
    hash: '#/why/about-you/change',
    kept: keptInterview({ version: 1, answers: {}, asked: ['about-you'] }),
  })
  await age(page).fill('61')
  await page
    .locator('.choice-row', { hasText: text('why.rather-not') })
    .last()
    .click()
  await page.reload()
  await expect.poll(() => age(page).inputValue()).toBe('61')
  expect(await page.locator('input[name="history.smoking"]').last().isChecked()).toBe(true)
  expect(await keptAnswers(page)).not.toContain('61')

  await page.goto(`${page.url().split('#')[0]}#/check`)
  await row(page, gangrene).click()
  await page.reload()
  await expect.poll(() => isTicked(page, gangrene)).toBe(true)
  await button(page, text('check.save')).click()
  await expect.poll(async () => (await keptChecks(page))[0]?.answers[gangrene]).toBe('present')
  // What was not sent off is still there.
  expect(await keptDrafts(page)).toEqual(['stillnight.draft.why.about-you'])
})

test('at night the list of dangers comes up again as it was', async () => {
  const page = await app.open({ at: '2026-11-27T03:10:00' })
  await button(page, text('tonight.hurts-now')).click()
  await button(page, text('tonight.leg.left')).click()
  await page.getByRole('button', { name: text('tonight.kind.cramp') }).click()
  await button(page, text('relief-now.some')).click()
  await row(page, gangrene).click()
  await page.reload()
  await expect.poll(() => isTicked(page, gangrene)).toBe(true)
})

test('nothing is chosen before a tap: Next leaves it open, and only who says so would rather not say', async () => {
  const page = await app.open({
    hash: '#/why/about-you/change',
    kept: keptInterview({ version: 1, answers: {}, asked: ['about-you'] }),
  })
  await age(page).fill('61')
  expect(await page.locator('.choice-row input:checked').count()).toBe(0)
  await page
    .locator('.choice-row', { hasText: text('why.rather-not') })
    .first()
    .click()
  await button(page, text('why.next')).click()
  await expect.poll(() => keptAnswers(page)).toContain('"answers":{"person.age":61,"person.sex":"unknown"}')
  await page.getByText(text('why.rather-not')).waitFor()
})

test('a child is not asked whether it smokes', async () => {
  const page = await app.open({
    hash: '#/why/about-you/change',
    kept: keptInterview({ version: 1, answers: {}, asked: ['about-you'] }),
  })
  const smokes = page.getByText(rawWords.findings['history.smoking']?.ask ?? 'nothing')
  await age(page).fill('12')
  await smokes.waitFor()
  await age(page).fill('11')
  await smokes.waitFor({ state: 'detached' })
})
