// What the result calls not likely: in an order that a person can see, and nothing twice.
import { expect, test } from 'vitest'
import { burningFoot, recordOf, restlessLegs, words } from './support/people.ts'
import { keptInterview, useApp } from './support/use-app.ts'

const app = useApp()
const title = words.text('result.not-likely')

test.each([
  ['restless legs', recordOf(restlessLegs)],
  ['a burning foot', recordOf(burningFoot)],
])('with %s, what is not likely stands by its chance, and nothing of it stands above', async (_, record) => {
  const page = await app.open({ hash: '#/result', kept: keptInterview(record) })
  const heading = page.getByRole('heading', { name: title })
  await heading.waitFor()
  const lines = await page.locator('section', { has: heading }).locator('li').allInnerTexts()
  expect(lines.length).toBeGreaterThan(1)
  const chances = lines.map((line) => {
    const [, some, of] = line.replace(',', '').match(/(\d+) in (\d+)/) ?? []
    return Number(some) / Number(of)
  })
  expect(chances).toEqual([...chances].sort((first, second) => second - first))
  const above = await page.locator('.cause h3').allInnerTexts()
  expect(lines.filter((line) => above.includes(line.split(':')[0]!))).toEqual([])
})
