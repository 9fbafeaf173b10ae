// What is set is what is read: units and the words of the country, with no other setting touched.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { rawWords, words } from './support/people.ts'
import { useApp } from './support/use-app.ts'

const { text } = words
const app = useApp()

/** What a page of evidence says of a warm bath. */
async function howToWarm(page: Page): Promise<string> {
  await page.goto(`${page.url().split('#')[0]}#/evidence/heat`)
  await page.getByText(text('evidence.effects')).first().waitFor()
  return (await page.locator('main').textContent()) ?? ''
}

const usual = [
  { country: 'US', hasCelsius: false, hasFahrenheit: true },
  { country: 'DE', hasCelsius: true, hasFahrenheit: false },
  { country: 'GB', hasCelsius: true, hasFahrenheit: true },
]

test.each(usual)('in $country heat is read in what is usual there', async ({ country, ...has }) => {
  const page = await app.open({ hash: '#/settings', kept: { 'stillnight.country': country } })
  const example = (await page.getByText(/A warm bath is at/).textContent()) ?? ''
  expect({ hasCelsius: example.includes('°C'), hasFahrenheit: example.includes('°F') }).toEqual(has)
})

test('units that are chosen stand above the country, on every screen, and after a restart', async () => {
  const page = await app.open({ hash: '#/settings', kept: { 'stillnight.country': 'US' } })
  await page.getByRole('button', { name: text('settings.unit-choices.metric') }).click()
  await page.getByText('A warm bath is at 38 to 40 °C.', { exact: true }).waitFor()
  await page.reload()
  await page.getByText('A warm bath is at 38 to 40 °C.', { exact: true }).waitFor()
  expect(await howToWarm(page)).not.toContain('°F')
})

test('to be seen today is said in the words of the country, with whom to call at night', async () => {
  const page = await app.open({
    hash: '#/check',
    kept: { 'stillnight.country': 'GB' },
  })
  await page.getByRole('checkbox', { name: text('check.sign.swelling-one-leg') }).check()
  await page.getByRole('button', { name: text('check.save') }).click()
  const said = rawWords.places.GB?.['when-closed'] ?? 'nothing'
  await page.getByText(said).first().waitFor()

  await page.goto(`${page.url().split('#')[0]}#/settings`)
  await page.getByLabel(text('country.label')).selectOption('DE')
  await page.goto(`${page.url().split('#')[0]}#/result`)
  await page.getByText('116117').first().waitFor()
})

test('"set all of this back" sets back all of it', async () => {
  const page = await app.open({ hash: '#/settings', at: '2026-11-26T14:00:00' })
  for (const name of [
    'themes.night',
    'settings.text-sizes.largest',
    'settings.unit-choices.us',
    'settings.on',
  ]) {
    await page
      .getByRole('button', { name: text(name), exact: true })
      .last()
      .click()
  }
  await page.getByLabel(text('country.label')).selectOption('US')
  await page.getByLabel(text('settings.remind-at')).waitFor()
  await page.getByRole('button', { name: text('settings.reset') }).click()

  for (const again of [false, true]) {
    if (again) await page.reload()
    const pressed = page.locator('main [aria-pressed="true"]')
    await expect
      .poll(() => pressed.allTextContents())
      .toEqual(
        [
          'themes.by-the-clock',
          'settings.text-sizes.normal',
          'settings.clocks.as-device',
          'settings.off',
          'settings.unit-choices.as-country',
        ].map((each) => text(each)),
      )
    expect(await page.getByLabel(text('country.label')).inputValue()).toBe('GB')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
    expect(await page.locator('html').getAttribute('data-text-size')).toBe('normal')
  }
})

test('a theme tapped by day is gone when the night begins, and the choice of the settings stands', async () => {
  const page = await app.open({ at: '2026-11-26T19:00:00' })
  const shown = (): Promise<string | null> => page.locator('html').getAttribute('data-theme')
  expect(await shown()).toBe('light')
  await page.getByRole('button', { name: text('themes.dark'), exact: true }).click()
  await page.reload()
  expect(await shown()).toBe('dark')

  await page.clock.setFixedTime(new Date('2026-11-26T20:00:00Z'))
  await page.reload()
  expect(await shown()).toBe('night')

  await page.goto(`${page.url().split('#')[0]}#/settings`)
  await page
    .getByRole('button', { name: text('themes.light'), exact: true })
    .last()
    .click()
  await page.clock.setFixedTime(new Date('2026-11-27T03:00:00Z'))
  await page.reload()
  expect(await shown()).toBe('light')
})
