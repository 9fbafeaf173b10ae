// What a screen says while its medicine is on the way: what it will say anyway, where it will stand.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { keptInterview, useApp, type Visit } from './support/use-app.ts'

const app = useApp()

/** Opens Why while the base and the words are held back, which come when `release` is called. */
async function openSlowly(kept: Visit['kept'] = {}) {
  const data = Promise.withResolvers<void>()
  const before = async (page: Page): Promise<void> => {
    await page.route('**/*.json', async (route) => {
      await data.promise
      await route.continue()
    })
  }
  const page = await app.open({ hash: '#/why', hasHeading: false, before, kept })
  await page.locator('.loading').waitFor()
  return { page, release: data.resolve }
}

const placeOf = async (page: Page, text: string) => page.getByText(text, { exact: true }).boundingBox()

test('Why says its first question before the medicine is here, and it stays where it is', async () => {
  const { page, release } = await openSlowly()
  const said = await page.locator('.loading .stack-tight p').allInnerTexts()
  expect(said[0]).toBe('First we check for danger.')
  expect(said).toHaveLength(3)
  const before = await Promise.all(said.map((text) => placeOf(page, text)))
  release()
  await page.getByRole('heading', { level: 1, name: said[1]! }).waitFor()
  expect(await Promise.all(said.map((text) => placeOf(page, text)))).toEqual(before)
})

test('an interview that has begun does not say the first question again', async () => {
  const { page, release } = await openSlowly(keptInterview({ version: 1, answers: {}, asked: ['right-now'] }))
  expect(await page.locator('.loading').textContent()).not.toContain('danger')
  release()
  await page.getByRole('heading', { level: 1, name: 'About you' }).waitFor()
})
