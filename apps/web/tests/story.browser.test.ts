// The first two weeks of someone with cramps: three taps at night, the stretch, the rest in the morning, and after two
// weeks of broken sleep the app says, without being asked, that it is time to be seen.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { words } from './support/people.ts'
import { keptAttacks } from './support/seeded-diary.ts'
import { useApp } from './support/use-app.ts'

const { text } = words
const app = useApp()
const atNight = '2026-11-27T03:10:00'

const button = (page: Page, name: string) => page.getByRole('button', { name }).first()
const setClock = (page: Page, at: string): Promise<void> => page.clock.setFixedTime(new Date(`${at}Z`))

/** A page left open shows the new hour when it comes back to the screen. */
const comeBack = (page: Page): Promise<void> =>
  page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')))

test('from a cold start to a saved attack in three taps, with pauses, within ten seconds', async () => {
  const began = Date.now()
  const page = await app.open({ at: atNight, theme: 'night' })
  // A person half asleep looks for a second before each tap.
  for (const name of [text('tonight.hurts-now'), text('tonight.leg.left'), text('tonight.kind.cramp')]) {
    await page.waitForTimeout(1200)
    await button(page, name).click()
  }
  await page.getByRole('heading', { name: text('relief-now.first') }).waitFor()
  expect(Date.now() - began).toBeLessThan(10_000)

  // The phone is dropped here: everything said is there at the next start.
  await page.goto(`${page.url().split('#')[0]}#/tonight`)
  await page.reload()
  await page.getByText('03:10 · Cramp · Left leg').waitFor()
})

test('each of the three taps is saved on its own', async () => {
  const page = await app.open({ at: atNight })
  await button(page, text('tonight.hurts-now')).click()
  await page.getByRole('heading', { name: text('tonight.which-leg') }).waitFor()
  await page.goto(`${page.url().split('#')[0]}#/tonight`)
  await page.reload()
  await page.getByText(text('tonight.stopped')).waitFor()
  await page.getByText('03:10', { exact: true }).waitFor()
})

test('no pain is one tap, and one tap takes it back', async () => {
  const page = await app.open({ at: atNight })
  await button(page, text('tonight.no-pain')).click()
  await page.getByText(text('tonight.no-pain-saved')).waitFor()
  await page.reload()
  await page.getByText(text('tonight.no-pain-saved')).waitFor()
  await button(page, text('tonight.take-back')).click()
  await page.getByText(text('tonight.nothing-yet')).waitFor()
})

test('a pain logged by mistake is taken back, and one that did not stop goes on', async () => {
  const page = await app.open({ at: atNight })
  await button(page, text('tonight.hurts-now')).click()
  await button(page, text('tonight.take-back')).click()
  await page.getByText(text('tonight.nothing-yet')).waitFor()

  await button(page, text('tonight.hurts-now')).click()
  await button(page, text('tonight.leg.left')).click()
  await button(page, text('tonight.skip')).click()
  await button(page, text('tonight.stopped')).click()
  await page.getByText('03:10 · Left leg · 1 minute').waitFor()
  await button(page, text('tonight.still-hurts')).click()
  await button(page, text('tonight.stopped')).waitFor()
  await expect.poll(() => keptAttacks(page)).toMatchObject([{ leg: 'left' }])
  expect((await keptAttacks(page))[0]).not.toHaveProperty('minutes')
})

test('when a new pain begins, nobody guesses how long the one before took', async () => {
  const page = await app.open({ at: '2026-11-27T01:00:00' })
  await button(page, text('tonight.hurts-now')).click()
  await setClock(page, '2026-11-27T03:10:00')
  await page.goto(`${page.url().split('#')[0]}#/tonight`)
  await page.reload()
  await button(page, text('tonight.another')).click()
  await button(page, text('tonight.leg.right')).click()
  await expect.poll(async () => (await keptAttacks(page)).map(({ leg }) => leg)).toContain('right')
  for (const attack of await keptAttacks(page)) expect(attack).not.toHaveProperty('minutes')
})

test('nothing is called saved while the device takes nothing', async () => {
  const page = await app.open({
    at: atNight,
    mayReport: /full/,
    before: (each) =>
      each.addInitScript(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
      }),
  })
  await button(page, text('tonight.no-pain')).click()
  await page.getByText(text('tonight.no-pain-not-saved')).waitFor()
  await button(page, text('tonight.hurts-now')).click()
  await page.getByText(text('tonight.not-saved')).waitFor()
  expect(await page.getByText(text('tonight.saved')).count()).toBe(0)
  await page.getByText(text('keeping.full')).waitFor()
})

test('the weekly check ends with the word that it is saved', async () => {
  const page = await app.open({ hash: '#/check' })
  await button(page, text('check.nothing-new')).click()
  await page.getByText(text('start.check-saved')).waitFor()
})

test('in the afternoon nobody says of the night ahead that it was free of pain', async () => {
  const page = await app.open({ hash: '#/tonight' })
  await button(page, text('tonight.hurts-now')).waitFor()
  expect(await page.getByRole('button', { name: text('tonight.no-pain') }).count()).toBe(0)
})

test('two weeks: the stretch, the morning after, the pattern, and the word to be seen', async () => {
  const page = await app.open({ at: atNight })
  await button(page, text('tonight.hurts-now')).click()
  await button(page, text('tonight.leg.left')).click()
  await button(page, text('tonight.kind.cramp')).click()

  // The one question; then the stretch, until the knot lets go.
  await button(page, text('relief-now.none')).click()
  await page.getByLabel(words.findingQuestion('person.age')).fill('61')
  await button(page, text('why.next')).click()
  await button(page, text('relief-now.guide-me')).click()
  await page.getByText(text('relief-now.breathe')).waitFor()
  await button(page, text('relief-now.stop')).click()
  await button(page, text('relief-now.it-did')).click()
  await button(page, text('relief-now.done')).click()

  // In the morning a card leads to what is missing.
  await setClock(page, '2026-11-27T08:00:00')
  await comeBack(page)
  await page.getByRole('link', { name: text('tonight.fill-in') }).click()
  await button(page, '7').click()
  await page
    .getByRole('group', { name: text('night.woke-me') })
    .getByRole('button', { name: text('why.yes') })
    .click()
  await expect.poll(() => keptAttacks(page)).toMatchObject([{ severity: 7, wokeMe: true }])
  await page.goto(`${page.url().split('#')[0]}#/tonight`)
  await page.reload()
  expect(await page.getByRole('link', { name: text('tonight.fill-in') }).count()).toBe(0)

  // Two weeks go by, with a cramp that wakes on most nights.
  for (let day = 27; day <= 27 + 14; day++) {
    if (day % 3 === 0) continue
    const date = new Date(Date.UTC(2026, 10, day)).toISOString().slice(0, 10)
    await setClock(page, '2026-12-12T08:00:00')
    await page.goto(`${page.url().split('#')[0]}#/night/${date}`)
    await page.reload()
    await button(page, text('night.add-first')).click()
    await page
      .getByRole('group', { name: text('night.woke-me') })
      .getByRole('button', { name: text('why.yes') })
      .click()
    await page.locator('[aria-pressed="true"]', { hasText: text('why.yes') }).waitFor()
  }
  await page.goto(`${page.url().split('#')[0]}#/tonight`)
  await page.reload()
  await page.getByText(words.warningSign('sleep-interrupted').why).waitFor()
  await page.getByRole('heading', { name: words.urgency('routine').title }).waitFor()

  // Read, it stands aside; it does not go away.
  await button(page, text('alarm.have-read')).click()
  await page.getByText(text('alarm.stands', { title: words.urgency('routine').title })).waitFor()
}, 180_000)

test('the night is logged by keyboard alone', async () => {
  const page = await app.open({ at: atNight })
  const pressOn = async (name: string): Promise<void> => {
    for (let tabs = 0; tabs < 40; tabs++) {
      const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
      if (focused.startsWith(name)) return page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
    }
    throw new Error(`The keyboard does not reach "${name}".`)
  }
  // The focus goes to the heading a moment after it can be seen, and would take a key pressed before.
  const atHeading = (name: string): Promise<unknown> =>
    expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.matches('h1') && document.activeElement.textContent),
      )
      .toBe(name)
  await pressOn(text('tonight.hurts-now'))
  await atHeading(text('tonight.which-leg'))
  await pressOn(text('tonight.leg.right'))
  await atHeading(text('tonight.what-like'))
  await pressOn(text('tonight.kind.ache'))
  await page.getByRole('heading', { name: text('relief-now.first') }).waitFor()
})
