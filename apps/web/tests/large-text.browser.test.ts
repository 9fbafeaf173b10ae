// What stands around every screen is read in large text too, as far as the window has room for it.
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { longDiary } from '../../../tests/support/long-diary.ts'
import { settingsKey } from '../src/settings/settings.ts'
import { keepDiary } from './support/keep-diary.ts'
import { doubleText, largestText, usualText } from './support/layout.ts'
import { narrow, phone } from './support/sizes.ts'
import { useApp } from './support/use-app.ts'

const app = useApp()

/** The size of each text in pixels, and whether it stands on one line within what holds it. */
const textsOf = (holders: Locator) =>
  holders.evaluateAll((all) =>
    all.map((holder) => {
      const range = document.createRange()
      range.selectNodeContents(holder.querySelector('span') ?? holder)
      const [inner, outer] = [range.getBoundingClientRect(), holder.getBoundingClientRect()]
      const size = Number.parseFloat(getComputedStyle(holder).fontSize)
      const isOneLine = inner.height < 2 * size
      return {
        size,
        isWithin:
          isOneLine && inner.left >= outer.left && inner.right <= outer.right && inner.bottom <= outer.bottom,
      }
    }),
  )

const sizes = [
  ['the narrowest phone', narrow, 16, 16],
  ['a usual phone', phone, 16, 19],
] as const

test.each(sizes)('the places and the way to help, on %s', async (_, size, least, leastLarge) => {
  const page = await app.open({ hash: '#/more', size })
  const around = page.locator('.tab, .help-link')
  const expectRead = async (pixels: number): Promise<void> => {
    for (const { size: shown, isWithin } of await textsOf(around)) {
      expect(shown).toBeGreaterThanOrEqual(pixels)
      expect(isWithin).toBe(true)
    }
  }
  await expectRead(least)
  await largestText(page)
  await expectRead(leastLarge)
  await usualText(page)
  await doubleText(page)
  await expectRead(leastLarge)
})

const written = /^\d+:00( [ap]m)?$/

/** Where the hours stand that are written under the bars, from left to right. */
const hoursOn = (page: Page) =>
  page.locator('.chart text', { hasText: written }).evaluateAll((all) =>
    all
      .map((each) => each.getBoundingClientRect())
      .map(({ left, right }) => ({ left, right }))
      .sort((first, second) => first.left - second.left),
  )

test.each([
  ['12-hour', '100%'],
  ['24-hour', '200%'],
])(
  'the hours under the bars do not touch in a window of 320 px, by a %s clock in text of %s',
  async (clock, text) => {
    const page = await app.open({
      hash: '#/nights',
      at: '2026-11-26T15:00:00',
      size: narrow,
      kept: { [settingsKey]: JSON.stringify({ version: 1, clock }) },
    })
    await page.addInitScript((size) => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = size
      })
    }, text)
    await keepDiary(page, longDiary({ last: '2026-11-26', nights: 40, attacks: 40, seed: 4 }))
    await page.locator('.chart text', { hasText: written }).first().waitFor()
    const hours = await hoursOn(page)
    for (const [index, { left }] of hours.entries()) {
      expect(left).toBeGreaterThan((hours[index - 1]?.right ?? Number.NEGATIVE_INFINITY) + 4)
    }
  },
)
