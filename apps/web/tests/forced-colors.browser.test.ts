// In someone's own few colors, as in the contrast themes of Windows: what is chosen, where one is, and which night had
// pain is still told apart, and no color of ours is left in a drawing.
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { longDiary } from '../../../tests/support/long-diary.ts'
import { keepDiary } from './support/keep-diary.ts'
import { textContrast } from './support/pixels.ts'
import { seedDiary } from './support/seeded-diary.ts'
import { desktop, phone } from './support/sizes.ts'
import { useApp } from './support/use-app.ts'

const app = useApp()
const options = { forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' } as const

/** The value of a property that each of these elements shows. */
const shown = (elements: Locator, property: string): Promise<readonly string[]> =>
  elements.evaluateAll(
    (all, name) => all.map((element) => getComputedStyle(element).getPropertyValue(name)),
    property,
  )

/** The chosen one shows a value that none of the others shows, and that is not that of the page. */
async function expectToldApart(page: Page, chosen: string, others: string, property: string): Promise<void> {
  const [one] = await shown(page.locator(chosen).first(), property)
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(one, chosen).not.toBe(ground)
  const rest = await shown(page.locator(others), property)
  expect(rest.length, others).toBeGreaterThan(0)
  expect(rest, others).not.toContain(one)
}

test.each([
  ['phone', phone, 'border-top-color'],
  ['desktop', desktop, 'border-bottom-color'],
] as const)('one place and one theme are marked as current, on a %s', async (_, size, edge) => {
  const page = await app.open({ hash: '#/more', theme: 'night', size, options })
  await expectToldApart(page, '.tab[aria-current]', '.tab:not([aria-current])', edge)
  const themes = '.theme-switch button'
  await expectToldApart(
    page,
    `${themes}[aria-pressed=true]`,
    `${themes}[aria-pressed=false]`,
    'border-top-color',
  )
})

test('the chosen setting is filled', async () => {
  const page = await app.open({ hash: '#/settings', theme: 'night', options })
  await page.locator('.segment').first().waitFor()
  await expectToldApart(
    page,
    '.segment[aria-pressed=true]',
    '.segment[aria-pressed=false]',
    'background-color',
  )
})

test('a night with pain is filled in the calendar, and the charts have no red of ours', async () => {
  const page = await app.open({ hash: '#/nights', at: '2026-11-26T15:00:00', theme: 'night', options })
  await keepDiary(page, longDiary({ last: '2026-11-26', nights: 40, attacks: 40, seed: 4 }))
  await page.locator('.chart svg').nth(3).waitFor()
  await expectToldApart(page, '.mark.pain', '.mark.no-pain', 'background-color')
  const drawn = page.locator('.chart svg :is(rect, circle, line, text)')
  for (const property of ['fill', 'stroke']) {
    expect(await shown(drawn, property)).not.toContain('rgb(255, 0, 0)')
  }
  expect(await shown(page.locator('.icon'), 'stroke')).not.toContain('rgb(255, 0, 0)')
})

/** The buttons that are to be seen first, each on a screen that has it. */
const filled = [
  ['the number to call', '#/help', '.button.urgent'],
  ['the answer to a question', '#/why', '.button.primary'],
  ['what it is all for', '#/tonight', '.big-button.main'],
  ['what is left of last night', '#/tonight', '.card .button.primary'],
] as const

test.each(filled)('%s can be read, whatever the colors', async (_, hash, selector) => {
  const lastNight = seedDiary({ attacks: [{ id: 'one', night: '2026-11-25', kind: 'cramp' }] })
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const theme of ['light', 'night'] as const) {
      const page = await app.open({ hash, theme, options: { ...options, colorScheme }, before: lastNight })
      const button = page.locator(selector).first()
      await button.waitFor()
      const reader = await page.context().newPage()
      expect(await textContrast(page, button, reader), `${colorScheme}, ${theme}`).toBeGreaterThan(4.5)
    }
  }
})
