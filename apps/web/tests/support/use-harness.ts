// One browser and one server of a bare page for a test file, and a fresh browser context for each test.
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { StaticServer } from '../../../../tests/support/app.ts'
import { launchChromium } from '../../../../tests/support/chromium.ts'
import { type HarnessPage, serveHarness } from './harness.ts'

export interface Harness {
  readonly server: StaticServer
  readonly context: BrowserContext
}

/** Call it once, at the top of a test file; what it returns may be read inside the tests. */
export function useHarness(page: HarnessPage = 'harness-page.ts'): Harness {
  let browser: Browser
  let server: StaticServer
  let context: BrowserContext

  beforeAll(async () => {
    browser = await launchChromium()
    server = await serveHarness(page)
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  beforeEach(async () => {
    context = await browser.newContext()
  })

  afterEach(() => context.close())

  return {
    get server() {
      return server
    },
    get context() {
      return context
    },
  }
}
