/** Ten years of nights, 6,000 attacks: how soon Nights opens by the clock, how it scrolls, and what memory it takes. */

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { longDiary } from '../../../../tests/support/long-diary.ts'
import { keepDiary } from '../support/keep-diary.ts'

const rounds = 5
const last = '2026-11-26'
const sampleMilliseconds = 20

export interface TenYears {
  /** Milliseconds from the tap until the numbers of Nights are painted, one of each round. */
  readonly opening: readonly number[]
  /** The longest task of each round while the whole screen is scrolled, in milliseconds; 0 when none passed 50. */
  readonly longestTask: readonly number[]
  /**
   * The most memory that a page's process held, in megabytes, without what it shares with others; and that of an
   * empty page. Undefined where the system does not tell (it is read from /proc).
   */
  readonly peak: number | undefined
  readonly emptyPage: number | undefined
}

/** Starts the browser anew for each round, so that only the page that is measured has a process. */
export async function tenYears(browser: BrowserOptions, url: string): Promise<TenYears> {
  const folder = mkdtempSync(join(tmpdir(), 'stillnight-ten-years-'))
  const visit = <Value>(work: (page: Page, context: BrowserContext) => Promise<Value>): Promise<Value> =>
    inBrowser(folder, browser, work)
  try {
    const emptyPage = await visit((page, context) => peakWhile(context, () => page.goto('about:blank')))
    await visit(async (page) => {
      await page.goto(`${url}#/more`)
      await keepDiary(page, longDiary({ last }))
    })
    const opening: number[] = []
    const longestTask: number[] = []
    let peak: number | undefined
    for (let round = 0; round < rounds; round++) {
      const held = await visit((page, context) =>
        peakWhile(context, async () => {
          await page.clock.setFixedTime(`${last}T15:00:00`)
          await page.goto(`${url}#/more`)
          await page.waitForLoadState('networkidle')
          opening.push(await opensNights(page))
          await page.locator('.chart svg').nth(4).waitFor()
          longestTask.push(await longestTaskOfScrolling(page))
        }),
      )
      if (held !== undefined) peak = Math.max(peak ?? 0, held)
    }
    return { opening, longestTask, peak, emptyPage }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export interface BrowserOptions {
  readonly executablePath: string
  readonly args: readonly string[]
}

async function inBrowser<Value>(
  folder: string,
  { executablePath, args }: BrowserOptions,
  work: (page: Page, context: BrowserContext) => Promise<Value>,
): Promise<Value> {
  const viewport = { width: 390, height: 844 }
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: [...args],
    viewport,
  })
  try {
    return await work(context.pages()[0] ?? (await context.newPage()), context)
  } finally {
    await context.close()
  }
}

function opensNights(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now()
    location.hash = '#/nights'
    while (document.querySelector('.calendar-month') === null || document.querySelectorAll('h2').length < 2) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    return performance.now() - start
  })
}

function longestTaskOfScrolling(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    let longest = 0
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
    })
    observer.observe({ type: 'longtask' })
    for (let y = 0; y < document.documentElement.scrollHeight; y += 100) {
      scrollTo(0, y)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
    observer.disconnect()
    return longest
  })
}

/** The most memory that a process of a page held while the work was done. */
async function peakWhile(context: BrowserContext, work: () => Promise<unknown>): Promise<number | undefined> {
  const session = await context.browser()?.newBrowserCDPSession()
  if (session === undefined) return undefined
  let most: number | undefined
  const look = async (): Promise<void> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    for (const { type, id } of processInfo) {
      const now = type === 'renderer' ? privateMegabytes(id) : undefined
      if (now !== undefined) most = Math.max(most ?? 0, now)
    }
  }
  let isDone = false
  const looking = (async () => {
    while (!isDone) {
      await look()
      await new Promise((resolve) => setTimeout(resolve, sampleMilliseconds))
    }
  })()
  try {
    await work()
    await look()
  } finally {
    isDone = true
    await looking
  }
  return most
}

function privateMegabytes(process: number): number | undefined {
  const file = `/proc/${process}/status`
  if (!existsSync(file)) return undefined
  const kilobytes = /^RssAnon:\s+(\d+) kB$/m.exec(readFileSync(file, 'utf8'))?.[1]
  return kilobytes === undefined ? undefined : (Number(kilobytes) * 1024) / 1_000_000
}
