// Each component that can be used, by the keyboard alone: what it hands on, what it says of itself, where the focus is.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openGallery } from './support/gallery.ts'
import { phone } from './support/sizes.ts'
import { useHarness } from './support/use-harness.ts'

const harness = useHarness('gallery-page.tsx')

async function open(component: string): Promise<Page> {
  const { page } = await openGallery(harness, component, phone)
  return page
}

const sample = (page: Page, name: string) => page.locator(`[data-sample="${name}"]`)
const said = (page: Page): Promise<readonly unknown[]> => page.evaluate(() => window.said ?? [])
const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

/** The names of what the tabulator reaches, in its order, until it leaves the page. */
async function inTabOrder(page: Page): Promise<readonly string[]> {
  const names: string[] = []
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const at = document.activeElement
      if (at === null || at === document.body) return undefined
      const labelled = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement
      return (
        at.getAttribute('aria-label') ?? ((labelled && at.labels?.[0]?.textContent) || at.textContent.trim())
      )
    })
    if (name === undefined) break
    names.push(name)
  }
  return names
}

describe('button', () => {
  test('is pressed with Enter and with Space, and says when it is pressed in', async () => {
    const page = await open('button')
    await sample(page, 'primary').getByRole('button').focus()
    await press(page, 'Enter', 'Space')
    expect(await said(page)).toEqual(['primary', 'primary'])
    const pressed = sample(page, 'pressed').getByRole('button')
    expect(await pressed.getAttribute('aria-pressed')).toBe('true')
    expect(await sample(page, 'primary').getByRole('button').getAttribute('aria-pressed')).toBeNull()
    await sample(page, 'a drawing with a label').getByRole('button', { name: 'Close' }).waitFor()
    await sample(page, 'link').getByRole('link', { name: 'Settings' }).waitFor()
  })
})

describe('big-button', () => {
  test('is pressed with Enter and with Space; its help is part of its name', async () => {
    const page = await open('big-button')
    await sample(page, 'main').getByRole('button', { name: 'It hurts now' }).focus()
    await press(page, 'Enter', 'Space')
    expect(await said(page)).toEqual(['main', 'main'])
    await sample(page, 'with help').getByRole('button', { name: 'Cramp A hard, tight knot' }).waitFor()
    const states = ['pressed', 'not pressed'].map((name) =>
      sample(page, name).getByRole('button').getAttribute('aria-pressed'),
    )
    expect(await Promise.all(states)).toEqual(['true', 'false'])
  })
})

describe('choice-row', () => {
  test('a box is ticked and cleared with Space', async () => {
    const page = await open('choice-row')
    const box = page.getByRole('checkbox', { name: 'An urge to move' })
    await box.focus()
    await press(page, 'Space')
    expect(await box.isChecked()).toBe(true)
    await press(page, 'Space')
    expect(await said(page)).toEqual([true, false])
    expect(await page.getByRole('checkbox', { name: 'Burning', exact: true }).isChecked()).toBe(true)
  })

  test('one of several moves with the arrows, and the tabulator stops there once', async () => {
    const page = await open('choice-row')
    await page.getByRole('radio', { name: 'Calf' }).focus()
    await press(page, 'ArrowDown', 'ArrowDown')
    expect(await said(page)).toEqual(['Shin', 'Foot'])
    expect(await page.getByRole('radio', { name: 'Foot' }).isChecked()).toBe(true)
    await page.reload()
    expect(await inTabOrder(page)).toHaveLength(4)
  })
})

describe('dialog', () => {
  test('opens, keeps the focus inside, closes with Escape and gives the focus back', async () => {
    const page = await open('dialog')
    const opener = page.getByRole('button', { name: 'Start again' })
    await opener.focus()
    await press(page, 'Enter')
    const dialog = page.getByRole('dialog', { name: 'Start again?' })
    await dialog.waitFor()
    for (let steps = 0; steps < 6; steps++) {
      await press(page, 'Tab')
      // Between its last and its first control the browser itself has the focus.
      const at = await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName)
      const isOnPage = await opener.evaluate((element) => element === document.activeElement)
      expect(isOnPage, String(at)).toBe(false)
    }
    await press(page, 'Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await said(page)).toEqual([true, false])
  })

  test('closes with its own button', async () => {
    const page = await open('dialog')
    await page.getByRole('button', { name: 'Start again' }).click()
    await page.getByRole('button', { name: 'Close' }).focus()
    await press(page, 'Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })
})

describe('disclosure', () => {
  test('opens and closes with Enter and with Space, and tells when it opens', async () => {
    const page = await open('disclosure')
    await page.locator('summary', { hasText: 'Why this number?' }).focus()
    const body = page.getByText('It is made of your answers.')
    expect(await body.isVisible()).toBe(false)
    await press(page, 'Enter')
    await body.waitFor()
    // The browser tells of opening a moment later, and of opening and closing in one breath not at all.
    await expect.poll(() => said(page)).toEqual(['opened'])
    await press(page, 'Space')
    await body.waitFor({ state: 'hidden' })
    expect(await said(page)).toEqual(['opened'])
    await page.getByText('Coffee, and a long walk.').waitFor()
  })
})

describe('note-field', () => {
  test('hands on what was written when it is left, without spaces at its ends; nothing when it is emptied', async () => {
    const page = await open('note-field')
    await page.getByLabel('Your own note').focus()
    await page.keyboard.type('  Walked far. ')
    expect(await said(page)).toEqual([])
    await press(page, 'Tab')
    await page.keyboard.press('Control+A')
    await press(page, 'Delete', 'Tab')
    expect(await said(page)).toEqual(['Walked far.', undefined])
  })
})

describe('number-field', () => {
  test('takes digits, and nothing else', async () => {
    const page = await open('number-field')
    await page.getByLabel('How old are you?').focus()
    await page.keyboard.type('6a1')
    expect((await said(page)).at(-1)).toBe(61)
    await press(page, 'Backspace', 'Backspace')
    expect((await said(page)).at(-1)).toBeUndefined()
    await page.getByRole('textbox', { name: 'How old are you?', exact: true }).waitFor()
  })

  test('its buttons begin at a likely number and stay within the range', async () => {
    const page = await open('number-field')
    const empty = sample(page, 'empty')
    await empty.getByRole('button', { name: 'More' }).focus()
    await press(page, 'Enter', 'Enter', 'Space')
    await empty.getByRole('button', { name: 'Less' }).focus()
    await press(page, 'Enter')
    expect(await said(page)).toEqual([50, 51, 52, 51])
    await sample(page, 'at the end of its range').getByRole('button', { name: 'More' }).focus()
    await press(page, 'Enter')
    expect((await said(page)).at(-1)).toBe(10)
  })
})

describe('rating', () => {
  test('each number is a stop of the tabulator; a second press takes it back', async () => {
    const page = await open('rating')
    const group = page.getByRole('group', { name: /How bad was it/ })
    const eight = group.getByRole('button', { name: '8', exact: true })
    await eight.focus()
    await press(page, 'Enter')
    expect(await eight.getAttribute('aria-pressed')).toBe('true')
    await press(page, 'Space')
    expect(await eight.getAttribute('aria-pressed')).toBe('false')
    expect(await said(page)).toEqual([8, undefined])
    await page.reload()
    expect(await inTabOrder(page)).toHaveLength(22)
  })
})

describe('segments', () => {
  test('one holds; pressed again, none does', async () => {
    const page = await open('segments')
    const group = page.getByRole('group', { name: 'Which leg?' })
    await group.getByRole('button', { name: 'Right' }).focus()
    await press(page, 'Enter', 'Enter', 'Tab', 'Space')
    expect(await said(page)).toEqual(['right', undefined, 'both'])
    const states = await group
      .getByRole('button')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-pressed')))
    expect(states).toEqual(['false', 'false', 'true'])
  })
})

describe('theme-switch', () => {
  test('each theme is named, one is pressed, Enter chooses', async () => {
    const page = await open('theme-switch')
    expect(await inTabOrder(page)).toEqual(['Light', 'Dark', 'Night'])
    await page.getByRole('button', { name: 'Night' }).focus()
    await press(page, 'Enter')
    expect(await said(page)).toEqual(['night'])
    expect(await page.locator('[aria-pressed="true"]').getAttribute('aria-label')).toBe('Night')
  })
})

describe('tab-bar', () => {
  test('its places are links in order, and the current one says so', async () => {
    const page = await open('tab-bar')
    expect(await inTabOrder(page)).toEqual(['Tonight', 'Nights', 'Why'])
    expect(await page.locator('[aria-current="page"]').textContent()).toBe('Tonight')
    await page.getByRole('navigation', { name: 'Places' }).waitFor()
  })
})

describe('time-field', () => {
  test('is typed by the keyboard, in minutes since midnight', async () => {
    const page = await open('time-field')
    const field = page.getByLabel('When did it begin?')
    await field.focus()
    await field.fill('03:10')
    await press(page, 'Tab')
    expect((await said(page)).at(-1)).toBe(190)
    expect(await page.getByLabel('When did it end?').inputValue()).toBe('03:10')
  })
})

describe('header and help-line', () => {
  test('the way home and the way to help are links with a name', async () => {
    const header = await open('header')
    expect(await inTabOrder(header)).toEqual(['Stillnight'])
    const line = await open('help-line')
    expect(await inTabOrder(line)).toEqual(['Sudden cold or pale leg, chest pain? Get help now.'])
  })
})

describe('what only shows', () => {
  test('pictures have a name or stay silent, and no bar leaves its frame', async () => {
    const bars = await open('likelihood-bar')
    const names = await bars
      .getByRole('img')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')))
    expect(names).toEqual(['About 7 in 10', 'About 2 in 10', 'Less than 1 in 100', 'More than 9 in 10'])
    const widths = await bars
      .locator('.likelihood-bar .fill')
      .evaluateAll((all) => all.map((each) => each.getAttribute('width')))
    expect(widths).toEqual(['70%', '20%', '0%', '100%'])
    for (const name of ['icon', 'drawing']) {
      const page = await open(name)
      expect(await page.locator('svg:not([aria-hidden="true"])').count()).toBe(0)
      expect(await page.locator('svg').count()).toBeGreaterThan(2)
    }
  })

  test('a countdown speaks only what it is given, and its line empties', async () => {
    const page = await open('countdown')
    const lines = await page
      .locator('.countdown .left')
      .evaluateAll((all) => all.map((each) => each.getAttribute('width')))
    expect(lines).toEqual(['100%', '50%', '0%'])
    expect(await page.getByRole('timer').allTextContents()).toEqual(['3030 seconds left', '15', '0Done'])
  })

  test('progress says how many are left to whoever does not see the line', async () => {
    const page = await open('progress')
    expect(await page.getByRole('status').allTextContents()).toEqual([
      'About 20 questions left',
      'About 10 questions left',
      'No question left',
    ])
  })
})
