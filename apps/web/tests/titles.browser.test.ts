// The title of the page, for whoever looks for it among others: each screen has its own.
import { expect, test } from 'vitest'
import { burningFoot, recordOf } from './support/people.ts'
import { keptInterview, useApp } from './support/use-app.ts'

const app = useApp()

test('every screen names the page', async () => {
  const page = await app.open({
    hash: '#/tonight',

    kept: keptInterview(recordOf(burningFoot)),
  })
  const titles: string[] = []
  for (const hash of ['tonight', 'nights', 'result', 'doctor', 'settings', 'help', 'nowhere']) {
    await page.goto(`${page.url().split('#')[0]}#/${hash}`)
    const named = async () => {
      const heading = await page.locator('h1').textContent({ timeout: 1000 })
      return (await page.title()) === `${heading} · Stillnight`
    }
    await expect.poll(named).toBe(true)
    titles.push(await page.title())
  }
  expect(new Set(titles).size).toBe(titles.length)
})
