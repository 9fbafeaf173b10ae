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

/** The words that are broken inside, where no hyphen or slash stands: "Tonigh" and a "t" below it. */
export function brokenWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const broken = new Set<string>()
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const within = node.parentElement
      if (within === null || within.closest('.visually-hidden, svg') !== null || !within.checkVisibility())
        continue
      // Between spaces and hyphens, and of letters alone: an address or a check sum may break anywhere.
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(
        /(?<=^|[\s(“"-])[\p{L}'’]+(?=[-,.;:!?)”"]*(?:\s|$)|-)/gu,
      )) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)))
        if (lines.size > 1) broken.add(`${word} in ${within.tagName.toLowerCase()}.${within.className}`)
      }
    }
    return [...broken]
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

/** The largest text that can be set in the app. */
export async function largestText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.textSize = 'largest'
  })
}

/** Text at twice its size, as a browser's own setting does it. */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
}

export async function usualText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = ''
    delete document.documentElement.dataset.textSize
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
 * Where no way to help is in sight, or it lies under something: at the top, in the middle and at the end of the page.
 * The short link in the header is one, and the whole line is one.
 */
export function hiddenHelp(page: Page): Promise<readonly string[]> {
  const names = [words.text('app.always-action'), words.text('app.always')]
  return page.evaluate((wanted) => {
    const ways = [...document.querySelectorAll<HTMLElement>('a[href="#/help"]')].filter((link) =>
      wanted.includes(link.getAttribute('aria-label') ?? link.textContent.trim()),
    )
    // The screen of the emergency is itself the help.
    if (ways.length === 0 && document.querySelector('.emergency') !== null) return []
    const canBeTapped = (way: HTMLElement): boolean => {
      const { left, right, top, bottom } = way.getBoundingClientRect()
      const points = [
        [left + 16, top + 4],
        [right - 16, top + 4],
        [left + 16, bottom - 4],
        [right - 16, bottom - 4],
        [(left + right) / 2, (top + bottom) / 2],
      ] as const
      return points.every(([x, y]) => way.contains(document.elementFromPoint(x, y)))
    }
    const end = document.documentElement.scrollHeight - innerHeight
    return [0, end / 2, end].flatMap((from) => {
      scrollTo(0, from)
      return ways.some(canBeTapped)
        ? []
        : [`no way to help at ${Math.round(from)} of ${innerWidth} by ${innerHeight}`]
    })
  }, names)
}

/** The controls that stay under something else when the page is scrolled to them, as the keyboard does it. */
export function coveredControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'main button, main a[href], main summary, main label',
    )
    return [...controls].flatMap((control) => {
      if (!control.checkVisibility() || control.closest('.visually-hidden') !== null) return []
      control.scrollIntoView({ block: 'nearest' })
      const { left, right, top, bottom, height } = control.getBoundingClientRect()
      // A part of what is taller than the window is always out of sight.
      if (height > innerHeight / 2) return []
      const x = (left + right) / 2
      return [top + 2, (top + bottom) / 2, bottom - 2].flatMap((y) => {
        const hit = document.elementFromPoint(x, y)
        const over = hit?.closest('header, nav, aside') ?? null
        if (hit !== null && (over === null || over.contains(control))) return []
        return [
          `"${control.textContent.trim().slice(0, 30)}" under ${over?.className ?? 'the edge of the window'} at ${Math.round(y)} of ${innerHeight}`,
        ]
      })
    })
  })
}

/** How much of the height of the window is taken by what stays in place while the page is scrolled, from 0 to 1. */
export function keptInPlace(page: Page): Promise<number> {
  return page.evaluate(() => {
    const around = [...document.querySelectorAll('#app > :not(main, footer)')]
    const at = (from: number): readonly DOMRect[] => {
      scrollTo(0, from)
      return around.map((element) => element.getBoundingClientRect())
    }
    const end = document.documentElement.scrollHeight - innerHeight
    if (end < 1) return 0
    const [first, second] = [at(end / 2), at(end / 2 + Math.min(end / 2, 30))]
    const kept = first.filter(({ top }, index) => top === second[index]?.top)
    const seen = kept.map(({ top, bottom }) => Math.min(bottom, innerHeight) - Math.max(top, 0))
    return seen.reduce((sum, height) => sum + Math.max(0, height), 0) / innerHeight
  })
}
