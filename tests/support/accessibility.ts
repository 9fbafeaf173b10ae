// Asks axe what keeps people with a screen reader, a keyboard or tired eyes from using a page.
import axe from 'axe-core'
import type { Page } from 'playwright-core'

const contrast = 'color-contrast'

/**
 * One line for each problem axe finds on the page as it stands: the rule, and where. A contrast that axe could not
 * measure counts as a problem, for nobody else would measure it; a sign such as + has none to measure.
 */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  return problems(page)
}

/** The same for contrast alone: all that a theme can change on a page that was looked at whole in another theme. */
export async function contrastProblems(page: Page): Promise<readonly string[]> {
  return problems(page, contrast)
}

async function problems(page: Page, rule?: string): Promise<readonly string[]> {
  // Evaluated from outside the page, because the app's Content-Security-Policy refuses an added script.
  await page.evaluate(axe.source)
  const { violations, incomplete } = await page.evaluate((only) => {
    const kinds = ['violations' as const, 'incomplete' as const]
    return window.axe.run({ resultTypes: kinds, ...(only !== undefined && { runOnly: [only] }) })
  }, rule)
  const unmeasured = incomplete
    .filter(({ id }) => id === contrast)
    .map((each) => ({
      ...each,
      nodes: each.nodes.filter(({ any }) => any[0]?.data?.messageKey !== 'nonBmp'),
    }))
  return [...violations, ...unmeasured].flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`.trim()),
  )
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
