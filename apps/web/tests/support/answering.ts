// A person who answers the questions on the screen, by tapping or with the keyboard alone.
import type { Locator, Page } from 'playwright-core'
import type { Person } from './people.ts'
import { rawWords, words } from './people.ts'

const { text } = words

/** The text of an element as a person sees it, with its line breaks. */
export const seenText = async (element: Locator): Promise<string> =>
  (await element.allInnerTexts()).join('\n')

/** Which question is on the screen, as the address says; undefined on any other screen. */
export function questionOn(page: Page): string | undefined {
  return new URL(page.url()).hash.match(/^#\/why\/([\w-]+)/)?.[1]
}

/** Waits until another question, or another screen, has taken the place of this one. */
export async function waitForNext(page: Page, before: string | undefined): Promise<void> {
  await page.waitForFunction((old) => !location.hash.startsWith(`#/why/${old}`), before)
  // The address moves on a moment before the screen is drawn.
  await page.waitForFunction(() => document.querySelector('h1') === document.activeElement)
}

const optionLabel = (finding: string, option: string): string =>
  rawWords.findings[finding]?.options?.[option]?.label ?? words.findingPhrase(finding, option)

/** Taps the answers of one question, then goes on. */
export async function tapAnswers(page: Page, person: Person): Promise<void> {
  const before = questionOn(page)
  const age = page.getByLabel(words.findingQuestion('person.age'))
  if (await age.isVisible()) {
    await age.fill(String(person.age))
    await tapOption(page, optionLabel('person.sex', person.sex))
    await tapOption(page, optionLabel('history.smoking', person.smoking))
    await page.getByRole('button', { name: text('why.next') }).click()
  } else {
    const offered = await page
      .locator('.choice-row input')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('name') ?? ''))
    const picked = offered.filter((finding) => person.has.includes(finding))
    for (const finding of picked) await page.locator(`label:has(input[name="${finding}"])`).click()
    // The first button says "next" once something is picked, and "none of these" before.
    await page.locator('.question-form .actions .button').first().click()
  }
  await waitForNext(page, before)
}

const tapOption = (page: Page, label: string): Promise<void> =>
  page.locator('.choice-row', { hasText: new RegExp(`^${label}$`, 'i') }).click()

/** Presses Tab until the focus is on something that this selector matches; fails where there is none. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const isThere = await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)
    if (isThere) return
  }
  throw new Error(`The keyboard does not reach ${selector}.`)
}

/** The same answers without a mouse or a finger. */
export async function typeAnswers(page: Page, person: Person): Promise<void> {
  const before = questionOn(page)
  if (await page.getByLabel(words.findingQuestion('person.age')).isVisible()) {
    await tabTo(page, 'input[inputmode="numeric"]')
    await page.keyboard.type(String(person.age))
    await tabTo(page, 'input[name="person.sex"]')
    await pressUntilPicked(page, 'person.sex', optionLabel('person.sex', person.sex))
    await tabTo(page, 'input[name="history.smoking"]')
    await pressUntilPicked(page, 'history.smoking', optionLabel('history.smoking', person.smoking))
    await page.keyboard.press('Enter')
  } else {
    const offered = await page
      .locator('.choice-row input')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('name') ?? ''))
    await tabTo(page, '.choice-row input')
    for (const [index, finding] of offered.entries()) {
      if (person.has.includes(finding))
        await page.locator(`input[name="${finding}"]`).press(index < 10 ? String((index + 1) % 10) : 'Space')
    }
    const hasPicked = offered.some((finding) => person.has.includes(finding))
    if (hasPicked) await page.keyboard.press('Enter')
    else {
      await tabTo(page, '.question-form .actions .button')
      await page.keyboard.press('Enter')
    }
  }
  await waitForNext(page, before)
}

/** Arrow keys move through the radio buttons of one group until the one with this label is picked. */
async function pressUntilPicked(page: Page, group: string, label: string): Promise<void> {
  for (let presses = 0; presses < 6; presses++) {
    const picked = page.locator('.choice-row', { has: page.locator(`input[name="${group}"]:checked`) })
    if ((await seenText(picked)).toLowerCase().includes(label.toLowerCase())) return
    await page.keyboard.press('ArrowUp')
  }
  throw new Error(`The arrow keys do not reach ${label}.`)
}
