// Asks axe what keeps people with a screen reader, a keyboard or tired eyes from using a page.
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** One line for each problem axe finds on the page as it stands: the rule, and where. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  // Evaluated from outside the page, because the app's Content-Security-Policy refuses an added script.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => window.axe.run())
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
