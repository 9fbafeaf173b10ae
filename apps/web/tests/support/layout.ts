// What a page as it stands would do to someone with a small phone, large text or tired fingers, measured in the page.
// Each function gives one line for each problem; none is what a test wants to see.
import type { Page } from 'playwright-core'
import type { Theme } from '../../src/theme/theme.ts'
import { words } from './people.ts'
import type { Size } from './sizes.ts'

/** Where the page scrolls sideways, and which texts are cut off. */
export function lostContent(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} "${element.textContent.trim().slice(0, 40)}"`
    const problems: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth)
      problems.push(`the page is ${scrollWidth} wide in a window of ${clientWidth}`)
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (element.closest('.visually-hidden, svg') !== null || !element.checkVisibility()) continue
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      if (!hasText) continue
      const { left, right } = element.getBoundingClientRect()
      if (right > clientWidth + 1 || left < -1) problems.push(`beyond the edge: ${name(element)}`)
      const { overflowX, overflowY } = getComputedStyle(element)
      const cutsAcross = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      const cutsDown = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1
      if (cutsAcross || cutsDown) problems.push(`cut off: ${name(element)}`)
    }
    return problems
  })
}

/** The controls that are smaller than so many CSS pixels either way. A link inside a sentence is text, not a target. */
export function smallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((smallest) => {
    const controls = document.body.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, summary, [role="button"]',
    )
    return [...controls].flatMap((control) => {
      if (!control.checkVisibility() || control.closest('.visually-hidden') !== null) return []
      if (control.matches('p a, li a') && getComputedStyle(control).display === 'inline') return []
      // A box inside its row is tapped by the whole row.
      const { width, height } = (control.closest('label') ?? control).getBoundingClientRect()
      if (width >= smallest - 0.5 && height >= smallest - 0.5) return []
      const label = control.getAttribute('aria-label') ?? control.textContent.trim()
      return [
        `${control.tagName.toLowerCase()} "${label.slice(0, 40)}" is ${Math.round(width)} by ${Math.round(height)}`,
      ]
    })
  }, least)
}

/** The colors that a person sees on the page and that are neither black nor a shade of pure red. */
export function notNightColors(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>()
    for (const element of document.querySelectorAll('html, body, body *')) {
      if (!element.checkVisibility()) continue
      const style = getComputedStyle(element)
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      const isDrawn = element.closest('svg') !== null
      const seen = [
        'background-color',
        ...(hasText ? ['color'] : []),
        ...(style.borderTopStyle !== 'none' && style.borderTopWidth !== '0px' ? ['border-top-color'] : []),
        ...(isDrawn ? ['fill', 'stroke'] : []),
        ...(element.matches('input, select') ? ['color', 'caret-color'] : []),
      ]
      for (const property of seen) {
        const value = style.getPropertyValue(property)
        const [, green = 0, blue = 0, alpha = 1] = (value.match(/[\d.]+/g) ?? []).map(Number)
        if (value.startsWith('rgb') && alpha > 0 && (green > 0 || blue > 0)) {
          found.add(`${element.tagName.toLowerCase()}.${element.getAttribute('class')} ${property} ${value}`)
        }
      }
    }
    return [...found]
  })
}

/**
 * Every text whose color is closer to its ground than 4.5 to 1 (WCAG 2.2, 1.4.3). axe leaves out what lies under the
 * bar at the foot of a phone, or beside a drawn line; here a text stands on the first ground that is painted below it.
 */
export function lowContrast(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    type Color = readonly [red: number, green: number, blue: number, alpha: number]
    const colorOf = (value: string): Color => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (value.match(/[\d.]+/g) ?? []).map(Number)
      return [red, green, blue, alpha]
    }
    const luminance = ([red, green, blue]: Color): number => {
      const linear = (part: number): number =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
    const groundOf = (element: Element): Color => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const ground = colorOf(getComputedStyle(at).backgroundColor)
        if (ground[3] === 1) return ground
      }
      return [255, 255, 255, 1]
    }
    return [...document.body.querySelectorAll('*')].flatMap((element) => {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      if (!hasText || !element.checkVisibility() || element.closest('.visually-hidden') !== null) return []
      const [first, second] = [
        luminance(colorOf(getComputedStyle(element).color)),
        luminance(groundOf(element)),
      ]
      const ratio = (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
      return ratio >= 4.5 ? [] : [`${ratio.toFixed(2)} to 1: "${element.textContent.trim().slice(0, 40)}"`]
    })
  })
}

/** What moves on the page, for someone who asked their device for stillness. */
export function movingElements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')].flatMap((element) => {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } =
        getComputedStyle(element)
      const seconds = (list: string): number => Math.max(...list.split(',').map(Number.parseFloat))
      const moves =
        (animationName !== 'none' && seconds(animationDuration) > 0.01) ||
        seconds(transitionDuration) > 0.01 ||
        scrollBehavior === 'smooth'
      return moves ? [`${element.tagName.toLowerCase()}.${element.className}`] : []
    }),
  )
}

/** Text at twice its size, as a browser's own setting does it. */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
}

/** Shows the page in another theme, with its own button where there is one. */
export async function showTheme(page: Page, theme: Theme): Promise<void> {
  const button = page.getByRole('button', { name: words.text(`themes.${theme}`), exact: true }).first()
  if (await button.isVisible()) await button.click()
  else {
    await page.evaluate((shown) => {
      document.documentElement.dataset.theme = shown
    }, theme)
  }
}

/** The window as wide as this one and as tall as the page in it, with room for what may still come. */
export async function showWholePage(page: Page, window: Size): Promise<void> {
  await page.setViewportSize(window)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ ...window, height: Math.max(window.height, height + 400) })
}

/**
 * What keeps the line of help from a finger: nothing of it in the window where it should be in sight at once, or,
 * when the page was scrolled to it, something that lies over one of its corners or its middle.
 */
export async function hiddenHelpLine(page: Page, isInSightAtOnce: boolean): Promise<readonly string[]> {
  const line = page.getByRole('link', { name: words.text('app.always') })
  if ((await line.count()) === 0) return []
  if (isInSightAtOnce) await page.evaluate(() => scrollTo(0, 0))
  else await line.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  return line.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const points = [
      [left + 16, top + 4],
      [right - 16, top + 4],
      [left + 16, bottom - 4],
      [right - 16, bottom - 4],
      [(left + right) / 2, (top + bottom) / 2],
    ] as const
    return points.flatMap(([x, y]) => {
      const hit = document.elementFromPoint(x, y)
      if (hit !== null && element.contains(hit)) return []
      const over = hit === null ? 'the edge of the window' : `${hit.tagName.toLowerCase()}.${hit.className}`
      return [`at ${Math.round(x)}, ${Math.round(y)} of ${innerWidth} by ${innerHeight}: ${over}`]
    })
  })
}
