// Opens the gallery of one component, and a blank page beside it that reads pictures: the headers of the app forbid it
// to the gallery itself.
import type { Page } from 'playwright-core'
import type { Size } from './sizes.ts'
import type { Harness } from './use-harness.ts'

export interface GalleryPages {
  readonly page: Page
  readonly reader: Page
}

export async function openGallery(harness: Harness, component: string, size: Size): Promise<GalleryPages> {
  const reader = await harness.context.newPage()
  const page = await harness.context.newPage()
  // A color on its way to another theme has the contrast of neither.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${harness.server.url}#${component}`)
  await page.setViewportSize(size)
  await page.getByRole('heading', { level: 1, name: component, exact: true }).waitFor()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ ...size, height: height + 100 })
  return { page, reader }
}
