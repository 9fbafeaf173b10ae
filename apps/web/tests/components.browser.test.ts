// Every component in its own gallery of options and states: what axe finds, what is lost in a narrow window or in large
// text, how big the targets are, and the contrast of edges and of the focus as it stands on the screen; in every theme.
import { existsSync, globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { accessibilityProblems } from '../../../tests/support/accessibility.ts'
import { themes } from '../src/theme/theme.ts'
import { openGallery } from './support/gallery.ts'
import { doubleText, lostContent, lowContrast, notNightColors, smallTargets } from './support/layout.ts'
import { edgeContrast, focusContrast } from './support/pixels.ts'
import { narrow, phone } from './support/sizes.ts'
import { useHarness } from './support/use-harness.ts'

const harness = useHarness('gallery-page.tsx')
const folder = join(import.meta.dirname, '../src/components')
const components = globSync('*/*.tsx', { cwd: folder })
  .filter((path) => basename(path) === `${dirname(path)}.tsx`)
  .map((path) => dirname(path))
  .sort()

/** What takes the focus, in the order of the tabulator. */
const controls = 'button, a[href], input, textarea, select, summary'
/** What is told from its ground by its edge. A quiet button, a link in a line and a heading that opens are told by their words. */
const edged =
  '.button:not(.quiet), .big-button, .segment, .rating-number, .help-line, .help-link, .choice-mark, input[type=text], input[type=time], textarea'
/** By day a row has a ground of its own and a mark or an arrow on it; in the dark its edge alone shows where it ends. */
const edgedByNight = `${edged}, .choice-row, .link-row, .card.plain`

test('each component has samples', () => {
  expect(components.length).toBeGreaterThan(20)
  const without = components.filter((name) => !existsSync(join(folder, name, `${name}.samples.tsx`)))
  expect(without).toEqual([])
})

describe.each(components)('%s', (name) => {
  test('can be seen, read and reached in each of its states and every theme', async () => {
    const { page, reader } = await openGallery(harness, name, phone)
    const problems: string[] = []
    const note = (where: string, found: readonly string[]) =>
      problems.push(...found.map((each) => `${where}: ${each}`))
    for (const theme of themes) {
      await page.evaluate((shown) => {
        document.documentElement.dataset.theme = shown
      }, theme)
      note(theme, await accessibilityProblems(page))
      note(`${theme}, contrast`, await lowContrast(page))
      note(
        `${theme}, edge`,
        await faint(page, reader, theme === 'night' ? edgedByNight : edged, edgeContrast),
      )
      note(`${theme}, focus`, await faint(page, reader, controls, focusContrast))
    }
    note('night colors', await notNightColors(page))
    note('targets', await smallTargets(page, 56))
    await page.setViewportSize(narrow)
    note('320 px', await lostContent(page))
    await doubleText(page)
    note('320 px, text at 200 %', await lostContent(page))
    expect(problems).toEqual([])
    // Sixty pictures of a component with nine looks: slow where other work goes on beside it.
  }, 240_000)
})

type Measure = (page: Page, control: Locator, reader: Page) => Promise<number>

/** What is fainter than 3 to 1, of one control of each look and state. */
async function faint(
  page: Page,
  reader: Page,
  selector: string,
  measure: Measure,
): Promise<readonly string[]> {
  const found: string[] = []
  const looked = new Set<string>()
  for (const control of await page.locator(selector).all()) {
    const look = await control.evaluate(
      (element) =>
        `${element.tagName} ${element.className} ${element.getAttribute('aria-pressed')} ${element.matches(':checked')}`,
    )
    if (looked.has(look) || !(await control.isVisible())) continue
    looked.add(look)
    const ratio = await measure(page, control, reader)
    if (ratio < 3) found.push(`${await nameOf(control)} ${ratio.toFixed(2)} to 1`)
  }
  return found
}

const nameOf = (control: Locator): Promise<string> =>
  control.evaluate(
    (element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.slice(0, 20)}"`,
  )
