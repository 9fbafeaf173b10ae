// The editor of a night while something else changes the same attack: nothing of either is lost.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { words } from './support/people.ts'
import { keptAttacks, seedDiary } from './support/seeded-diary.ts'
import { useApp } from './support/use-app.ts'

const { text } = words
const app = useApp()

const severity = (page: Page) => page.getByRole('group', { name: new RegExp(escaped('night.severity')) })
const wokeMe = (page: Page) => page.getByRole('group', { name: text('night.woke-me') })
const escaped = (path: 'night.severity'): string => text(path).replaceAll('?', '\\?')

/** Opens the form of the attack, which may be open already. */
async function openAttack(page: Page): Promise<void> {
  const form = page.locator('details').first()
  await form.waitFor()
  await form.evaluate((element) => element.toggleAttribute('open', true))
}

async function openEditor(): Promise<Page> {
  const page = await app.open({ hash: '#/night/2026-11-25' })
  await page.getByRole('button', { name: text('night.add-first') }).click()
  await severity(page).waitFor()
  return page
}

test('two taps in one breath, before the screen is drawn again, are both kept', async () => {
  const page = await openEditor()
  const seven = await severity(page).getByRole('button', { name: '7', exact: true }).elementHandle()
  const yes = await wokeMe(page)
    .getByRole('button', { name: text('why.yes') })
    .elementHandle()
  await page.evaluate(
    (buttons) => {
      for (const button of buttons) if (button instanceof HTMLElement) button.click()
    },
    [seven, yes],
  )
  await page.locator('[aria-pressed="true"]', { hasText: text('why.yes') }).waitFor()
  // The button shows the tap at once; the database has it a moment later.
  await expect.poll(async () => (await keptAttacks(page))[0]?.wokeMe).toBe(true)
  await page.reload()
  await openAttack(page)
  for (const [group, name] of [
    [severity(page), '7'],
    [wokeMe(page), text('why.yes')],
  ] as const) {
    const pressed = group.getByRole('button', { name, exact: true })
    expect(await pressed.getAttribute('aria-pressed'), name).toBe('true')
  }
})

test('what another tab adds to the attack stays when this one goes on', async () => {
  const first = await openEditor()
  const second = await first.context().newPage()
  await second.clock.setFixedTime(new Date('2026-11-26T14:00:00Z'))
  await second.goto(first.url())
  await openAttack(second)
  await Promise.all([
    severity(first).getByRole('button', { name: '7', exact: true }).click(),
    wokeMe(second)
      .getByRole('button', { name: text('why.yes') })
      .click(),
  ])
  for (const page of [first, second]) {
    const seven = severity(page).getByRole('button', { name: '7', exact: true })
    const yes = wokeMe(page).getByRole('button', { name: text('why.yes') })
    await expect.poll(() => seven.getAttribute('aria-pressed')).toBe('true')
    await expect.poll(() => yes.getAttribute('aria-pressed')).toBe('true')
  }
})

const attackForms = (page: Page) => page.locator('.card > details')
const openStates = (page: Page) =>
  attackForms(page).evaluateAll((forms) => forms.map((form) => form.hasAttribute('open')))

test('another pain is open as soon as it is added, and stays in its place when it gets a time', async () => {
  const page = await openEditor()
  await severity(page).getByRole('button', { name: '3', exact: true }).click()
  await page.getByRole('button', { name: text('night.add-another') }).click()
  await expect.poll(() => openStates(page)).toEqual([false, true])
  const form = attackForms(page).last()
  await form.getByLabel(text('night.began')).fill('22:00')
  await form.locator('summary', { hasText: '22:00' }).waitFor()
  expect(await openStates(page)).toEqual([false, true])
})

test('the pain that is not filled in is open, and stays open when it is', async () => {
  const whole = { minutes: 4, severity: 5, wokeMe: true, leg: 'left', kind: 'cramp' } as const
  const began = (time: string) => ({ instant: Date.parse(`2026-11-26T${time}Z`), offsetMinutes: 0 })
  const night = '2026-11-25'
  const page = await app.open({
    hash: `#/night/${night}`,
    before: seedDiary({
      attacks: [
        { ...whole, id: 'a', night, began: began('01:00') },
        { id: 'b', night, began: began('03:10'), leg: 'left', kind: 'cramp', minutes: 4, severity: 5 },
      ],
    }),
  })
  await expect.poll(() => openStates(page)).toEqual([false, true])
  const form = attackForms(page).last()
  await form
    .getByRole('group', { name: text('night.woke-me') })
    .getByRole('button', { name: text('why.yes') })
    .click()
  await form.locator('[aria-pressed="true"]', { hasText: text('why.yes') }).waitFor()
  expect(await openStates(page)).toEqual([false, true])
})

test('taking back the only thing that was tried leaves the list open', async () => {
  const page = await openEditor()
  await page.locator('summary', { hasText: text('night.tried') }).click()
  const walk = page.getByRole('group', { name: words.measure('walk-or-move').name })
  const helped = walk.getByRole('button', { name: text('night.helped'), exact: true })
  await helped.click()
  await walk.locator('[aria-pressed="true"]').waitFor()
  await helped.click()
  await walk.locator('[aria-pressed="true"]').waitFor({ state: 'detached' })
  expect(await helped.isVisible()).toBe(true)
})

test('a note is kept when the phone is put away in the middle of it, and goes on where it was', async () => {
  const page = await openEditor()
  const note = page.getByLabel(text('night.note')).first()
  await note.pressSequentially('After a long ')
  const kept = async () => (await keptAttacks(page))[0]?.note
  // The hand rests.
  await expect.poll(kept, { timeout: 10_000 }).toBe('After a long')
  await note.pressSequentially('walk')
  expect(await note.inputValue()).toBe('After a long walk')
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect.poll(kept).toBe('After a long walk')
})

test.each([
  ['loaded again', (page: Page) => page.reload()],
  [
    'left for another address',
    async (page: Page) => {
      const here = page.url()
      await page.goto('about:blank')
      await page.goto(here)
    },
  ],
])('what was typed is there when the page is %s at once', async (_, leave) => {
  const page = await openEditor()
  await page.getByLabel(text('night.minutes'), { exact: true }).fill('17')
  await page.getByLabel(text('night.note')).first().fill('After a long walk')
  await leave(page)
  await openAttack(page)
  const field = (label: 'night.minutes' | 'night.note') =>
    page.getByLabel(text(label), { exact: true }).first()
  await expect.poll(() => field('night.note').inputValue()).toBe('After a long walk')
  await expect.poll(() => field('night.minutes').inputValue()).toBe('17')
  expect(await keptAttacks(page)).toMatchObject([{ note: 'After a long walk', minutes: 17 }])
})

test('a number that slipped is no more than the diary holds', async () => {
  const page = await openEditor()
  const minutes = page.getByLabel(text('night.minutes'), { exact: true })
  await minutes.fill('5000')
  await expect.poll(() => minutes.inputValue()).toBe('600')
  await expect.poll(async () => (await keptAttacks(page))[0]?.minutes).toBe(600)
})

test('a time corrected after a flight stays where it was logged', async () => {
  const night = '2026-11-26'
  const tokyo = 9 * 60
  const logged = { instant: Date.parse(`${night}T23:00:00+09:00`), offsetMinutes: tokyo }
  const page = await app.open({
    hash: `#/night/${night}`,
    // 22:00 of the same evening in Los Angeles.
    at: '2026-11-27T06:00:00',
    options: { timezoneId: 'America/Los_Angeles' },
    before: seedDiary({ attacks: [{ id: 'a', night, began: logged }] }),
  })
  await page.getByLabel(text('night.began')).fill('23:30')
  await page.locator('summary', { hasText: '23:30' }).waitFor()
  expect(await keptAttacks(page)).toMatchObject([
    { night, began: { instant: Date.parse(`${night}T23:30:00+09:00`), offsetMinutes: tokyo } },
  ])
})

test('a time that is still to come is not kept, and the pain goes on', async () => {
  const night = '2026-11-26'
  const began = { instant: Date.parse(`${night}T21:55:00Z`), offsetMinutes: 0 }
  const page = await app.open({
    hash: `#/night/${night}`,
    at: `${night}T22:00:00`,
    before: seedDiary({ attacks: [{ id: 'a', night, began, leg: 'left', kind: 'cramp' }] }),
  })
  const field = page.getByLabel(text('night.began'))
  await field.fill('05:00')
  await page.getByText(text('night.to-come-kept', { time: '21:55' })).waitFor()
  expect(await keptAttacks(page)).toMatchObject([{ began }])
  // What was typed stays there, for its minutes may follow.
  expect(await field.inputValue()).toBe('05:00')
  await field.fill('21:50')
  await page.getByText(text('night.to-come-kept', { time: '21:55' })).waitFor({ state: 'detached' })
  await page.goto(`${page.url().split('#')[0]}#/tonight`)
  await page.getByRole('button', { name: text('tonight.stopped') }).waitFor()
  expect(await keptAttacks(page)).toMatchObject([{ began: { instant: began.instant - 5 * 60_000 } }])
})
