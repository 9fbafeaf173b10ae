// One browser and one server for a test file, and pages that are watched: whatever a test does, no request may leave
// for another origin, and nothing may complain, the Content-Security-Policy included.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type StaticServer, serveApp } from '../../../../tests/support/app.ts'
import { launchChromium } from '../../../../tests/support/chromium.ts'
import { country } from '../../src/state/country.ts'
import { storageKey as interviewKey } from '../../src/state/stored-record.ts'
import type { ThemeChoice } from '../../src/theme/theme.ts'
import { storageKey as themeKey } from '../../src/theme/theme.ts'
import type { Size } from './sizes.ts'
import { phone } from './sizes.ts'

// As the browser of the tests, which is in London, so that dates read alike here and there.
country.value = 'GB'

export interface Visit {
  /** The part of the address from # on. */
  readonly hash?: string
  /** What the device keeps from before, as the text in each key of its storage. */
  readonly kept?: Readonly<Record<string, string>>
  readonly theme?: ThemeChoice
  readonly size?: Size
  /** What the clock on the wall in London says; it stands still. An afternoon unless a test is about the night. */
  readonly at?: string
  /** Leaves the clock of the browser alone, to measure with it. */
  readonly hasRealClock?: boolean
  /** Off unless a test is about it: keeping the whole app on the device costs a second a visit. */
  readonly hasServiceWorker?: boolean
  /** False where no screen of the app will come up. */
  readonly hasHeading?: boolean
  /** What the browser may report here without failing the test, such as the request that was made to fail. */
  readonly mayReport?: RegExp
  /** Another server than that of the file, which the test may stop or change. */
  readonly url?: string
  readonly options?: BrowserContextOptions
  /** Runs before the app is opened: to make a request fail, or a feature of the browser. */
  readonly before?: (page: Page) => Promise<unknown>
}

export interface AppUnderTest {
  readonly open: (visit?: Visit) => Promise<Page>
}

/** What a device holds that has this interview, for `Visit.kept`. */
export const keptInterview = (record: unknown): Readonly<Record<string, string>> => ({
  [interviewKey]: JSON.stringify(record),
})

/** In winter, when London is on UTC. */
const afternoon = '2026-11-26T14:00:00'

/**
 * Opens the built app in pages of their own; call it once, at the top of a test file.
 *
 * @example
 * const app = useApp()
 * test('...', async () => { const page = await app.open({ hash: '#/why', theme: 'night' }) })
 */
export function useApp(): AppUnderTest {
  let browser: Browser
  let server: StaticServer
  let reports: string[] = []

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([launchChromium(), serveApp()])
  })

  afterEach(async () => {
    const found = reports
    reports = []
    await Promise.all(browser.contexts().map((context) => context.close()))
    expect(found).toEqual([])
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  async function open(visit: Visit = {}): Promise<Page> {
    const url = visit.url ?? server.url
    const { origin } = new URL(url)
    const kept = { ...(visit.theme !== undefined && { [themeKey]: visit.theme }), ...visit.kept }
    const localStorage = Object.entries(kept).map(([name, value]) => ({ name, value }))
    const context = await browser.newContext({
      viewport: visit.size ?? phone,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      storageState: { cookies: [], origins: [{ origin, localStorage }] },
      ...visit.options,
    })
    if (!visit.hasServiceWorker) {
      // A browser without service workers, as in some private windows.
      await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
    }
    const report = (said: string): void => {
      if (visit.mayReport?.test(said) !== true) reports.push(said)
    }
    context.on('request', (request) => {
      const isOwn = request.url().startsWith(url) || /^(?:data|blob):/.test(request.url())
      if (!isOwn) report(`asked another server: ${request.url()}`)
    })
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') report(message.text())
    })
    page.on('pageerror', (error) => report(error.message))
    if (!visit.hasRealClock) await page.clock.setFixedTime(new Date(`${visit.at ?? afternoon}Z`))
    await visit.before?.(page)
    const hasHeading = visit.hasHeading ?? true
    await page.goto(url + (visit.hash ?? ''), { waitUntil: hasHeading ? 'load' : 'commit' })
    if (hasHeading) await page.getByRole('heading', { level: 1 }).waitFor()
    else await page.waitForSelector('body', { state: 'attached' })
    return page
  }

  return { open }
}
