// The pages of evidence, for people who look a number up: no id, no key and no bare fraction stands there.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { seenText } from './support/answering.ts'
import { words } from './support/people.ts'
import { useApp } from './support/use-app.ts'

const app = useApp()
const { text } = words

test('a cause has ages, urgency and sources in words, and its id only where a number is proposed', async () => {
  const page = await app.open({ hash: '#/evidence/restless-legs-syndrome' })
  await page.getByText(text('evidence.propose')).waitFor()
  const shares = page.locator('section', {
    has: page.getByRole('heading', { name: text('evidence.shares') }),
  })
  const ages = await shares.locator('.number-head > :first-child').allInnerTexts()
  expect(ages).toEqual(['Under 16', '16 to 39', '40 to 69', '70 and over'])
  const said = await seenText(page.locator('.entry'))
  for (const machine of ['under-40', 'over-70', 'elicitation', 'stillnight-estimate']) {
    expect(said).not.toContain(machine)
  }
  expect(await shares.locator('.figure').allInnerTexts()).toEqual(
    ages.map(() => expect.stringMatching(/^[\d.]+% \(may be [\d.]+% to [\d.]+%\)$/)),
  )
  expect(said).toContain(words.urgency('routine').title)
  expect(said.split('restless-legs-syndrome').length - 1).toBeLessThanOrEqual(2)
  expect(await page.locator('code').allInnerTexts()).toEqual(['restless-legs-syndrome'])
})

test('the list counts the causes that have a name; what is not on the list stands below them', async () => {
  const page = await app.open({ hash: '#/evidence' })
  const files = readdirSync(join(import.meta.dirname, '../../../knowledge/conditions'))
  const named = files.filter((file) => file !== 'other.yaml').length
  await page.getByText(`${text('evidence.conditions')} (${named})`).waitFor()
  await page.getByRole('link', { name: text('evidence.not-on-list') }).waitFor()
})
