// How one screen gives way to the next: a short rise for who likes it, none for who asked for stillness, and never in
// the way of a finger.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { words } from './support/people.ts'
import { useApp } from './support/use-app.ts'

const { text } = words
const app = useApp()
const atNight = '2026-11-27T03:10:00'

/** How long what moves on the page takes, in milliseconds, at the moment the next screen stands there. */
const moving = (page: Page): Promise<readonly number[]> =>
  page.evaluate(
    ([name, heading]) =>
      new Promise<readonly number[]>((resolve) => {
        const observer = new MutationObserver(() => {
          if (document.querySelector('h1')?.textContent !== heading) return
          observer.disconnect()
          requestAnimationFrame(() => {
            const moves = document.getAnimations().filter((each) => each instanceof CSSAnimation)
            resolve(moves.map(({ effect }) => Number(effect?.getTiming().duration)))
          })
        })
        observer.observe(document.body, { childList: true, subtree: true, characterData: true })
        for (const button of document.querySelectorAll('button')) {
          if (button.textContent.includes(name)) button.click()
        }
      }),
    [text('tonight.hurts-now'), text('tonight.which-leg')] as const,
  )

test('a screen comes up in less than a fifth of a second', async () => {
  const page = await app.open({ at: atNight, options: { reducedMotion: 'no-preference' } })
  const durations = await moving(page)
  expect(durations).toHaveLength(1)
  expect(durations[0]).toBeLessThan(200)
})

test('for who asked for stillness nothing moves', async () => {
  const page = await app.open({ at: atNight, options: { reducedMotion: 'reduce' } })
  expect(await moving(page)).toEqual([])
})

test('while it still moves, a tap meets the button that is seen there, and counts', async () => {
  const page = await app.open({ at: atNight, options: { reducedMotion: 'no-preference' } })
  // As slow as can be: the tap falls into the movement, whatever the machine.
  await page.evaluate(() => {
    document.documentElement.style.setProperty('--quick', '60s')
  })
  await page.getByRole('button', { name: text('tonight.hurts-now') }).dispatchEvent('click')
  const left = page.getByRole('button', { name: text('tonight.leg.left') })
  await left.waitFor({ state: 'attached' })
  // No longer the second tap of a double tap.
  await page.waitForTimeout(450)
  const isMoving = () => document.getAnimations().some((each) => each instanceof CSSAnimation)
  expect(await page.evaluate(isMoving)).toBe(true)
  const box = await left.boundingBox()
  await page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + 20)
  await page.getByRole('heading', { name: text('tonight.what-like') }).waitFor({ state: 'attached' })
})

test('the first screen stands there at once', async () => {
  const page = await app.open({
    at: atNight,
    options: { reducedMotion: 'no-preference' },
    before: (opened) =>
      opened.addInitScript(() => {
        addEventListener('animationstart', () => {
          document.documentElement.dataset.animated = 'yes'
        })
      }),
  })
  await page.getByRole('button', { name: text('tonight.hurts-now') }).waitFor()
  expect(await page.evaluate(() => document.documentElement.dataset.animated)).toBeUndefined()
})
