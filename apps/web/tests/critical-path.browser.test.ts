// What a phone waits for before a screen stands, on a first visit: how many steps one after the other, and how many bytes.
// Times belong to the machine (`npm run measure`); these do not.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { screenAddresses } from './measure/screen-addresses.ts'
import { useApp } from './support/use-app.ts'

const app = useApp()
const dist = join(import.meta.dirname, '../dist')

const kilobytes = (path: string): number =>
  gzipSync(readFileSync(join(dist, path === '/' ? 'index.html' : path)), { level: 9 }).length / 1000

const isDrawing = (path: string): boolean => /\.(?:png|svg|webmanifest)$/.test(path)

/** Opens a screen while the app's own script is held back, and lets it come once nothing more is asked for. */
async function whatIsAskedFor(
  hash: string,
): Promise<{ readonly before: readonly string[]; readonly after: readonly string[] }> {
  const asked = new Set<string>()
  const script = Promise.withResolvers<void>()
  const holdBack = async (page: Page): Promise<void> => {
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname
      if (!isDrawing(path)) asked.add(path)
    })
    await page.route('**/assets/index-*.js', async (route) => {
      await script.promise
      await route.continue()
    })
  }
  const page = await app.open({ hash, hasHeading: false, before: holdBack })
  // The document cannot be done while a script is held back; all else has come by then.
  await page.waitForFunction(() => document.querySelector('#app') !== null)
  const links = 'link[rel=preload], link[rel=modulepreload], link[rel=stylesheet], script[src]'
  const wanted = await page
    .locator(links)
    .evaluateAll((found) =>
      found.map(
        (link) =>
          new URL(link.getAttribute('href') ?? link.getAttribute('src') ?? '', location.href).pathname,
      ),
    )
  await expect.poll(() => wanted.filter((path) => !asked.has(path))).toEqual([])
  const before = [...asked]
  script.resolve()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { before, after: [...asked].slice(before.length) }
}

const sum = (paths: readonly string[]): number => paths.reduce((all, path) => all + kilobytes(path), 0)

const firstScreens = ['#/', '#/tonight', '#/more', '#/help', '#/not-found']

test.each(screenAddresses)('%s asks for all it needs at once, and for little', async (hash) => {
  const { before, after } = await whatIsAskedFor(hash)
  const needsData = before.some((path) => path.includes('/words-'))
  expect(needsData).toBe(!firstScreens.includes(hash))
  // A screen of the first load asks for the rest of the app once it stands; any other has all by then.
  if (needsData)
    expect(after.filter((path) => /\.(?:js|css|json)$/.test(path) && !path.includes('worker'))).toEqual([])
  expect(before.length).toBeLessThanOrEqual(needsData ? 12 : 4)
  expect(sum(before)).toBeLessThanOrEqual(needsData ? 210 : 44)
})
