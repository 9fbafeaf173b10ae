// Pictures of the screens, for people to look at: `npm run screenshots` writes them to apps/web/screenshots/.
// No test compares them; taking them would make every run of the tests a minute longer.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { showWholePage } from './layout.ts'
import type { Size } from './sizes.ts'

const folder = join(import.meta.dirname, '../../screenshots')
const isWanted = process.env.STILLNIGHT_SCREENSHOTS !== undefined

/** One picture of the whole page in each size; nothing unless pictures are wanted. Leaves the last size standing. */
export async function takePicture(
  page: Page,
  sizes: Readonly<Record<string, Size>>,
  name: string,
): Promise<void> {
  if (!isWanted) return
  mkdirSync(folder, { recursive: true })
  for (const [size, window] of Object.entries(sizes)) {
    // As tall as the page: what stands at the foot of the window would else cover the middle of a long picture.
    await showWholePage(page, window)
    await page.screenshot({ path: join(folder, `${name}-${size}.png`), fullPage: true })
    await page.setViewportSize(window)
  }
}
