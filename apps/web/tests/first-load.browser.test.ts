// The built app in a real browser, under the headers it is served with.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityProblems } from '../../../tests/support/accessibility.ts'
import { type StaticServer, serveApp } from '../../../tests/support/app.ts'
import { launchChromium } from '../../../tests/support/chromium.ts'

let browser: Browser
let server: StaticServer

beforeAll(async () => {
  browser = await launchChromium()
  server = await serveApp()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

test('the first page shows, breaks no policy and asks no one else', async () => {
  const page = await browser.newPage()
  const complaints: string[] = []
  const requested: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => requested.push(request.url()))

  await page.goto(server.url, { waitUntil: 'networkidle' })

  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(complaints).toEqual([])
  expect(requested.filter((url) => !url.startsWith(server.url))).toEqual([])
  expect(await accessibilityProblems(page)).toEqual([])
})
