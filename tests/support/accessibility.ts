// Asks axe what keeps people with a screen reader, a keyboard or tired eyes from using a page.
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** One line for each problem axe finds on the page as it stands: the rule, and where. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  return problems(page)
}

/** The same for contrast alone: all that a theme can change on a page that was looked at whole in another theme. */
export async function contrastProblems(page: Page): Promise<readonly string[]> {
  return problems(page, 'color-contrast')
}

async function problems(page: Page, rule?: string): Promise<readonly string[]> {
  // Evaluated from outside the page, because the app's Content-Security-Policy refuses an added script.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (only) => window.axe.run({ resultTypes: ['violations'], ...(only !== undefined && { runOnly: [only] }) }),
    rule,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`.trim()),
  )
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
