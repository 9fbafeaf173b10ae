// Contrast as it stands on the screen, pixel by pixel: of the edge of a control against what surrounds it, and of a
// control that has the focus against itself without. What is clipped, covered or drawn too faint counts as not there.
import type { Locator, Page } from 'playwright-core'

/** How light each pixel is, from 0 to 1, row by row: the relative luminance of WCAG 2.2. */
interface Picture {
  readonly width: number
  readonly height: number
  readonly lightness: readonly number[]
}

/** What a picture of a control shows around it, in pixels. */
const margin = 10

const contrast = (first: number, second: number): number =>
  (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)

/** A picture of the control where it stands, and of a margin around it. */
async function pictureOf(page: Page, control: Locator, reader: Page): Promise<Picture> {
  const box = await control.boundingBox()
  if (box === null) throw new Error('The control is not shown.')
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const [x, y] = [Math.max(0, Math.floor(box.x) - margin), Math.max(0, Math.floor(box.y) - margin)]
  return pictureIn(page, reader, {
    x,
    y,
    width: Math.min(width - x, Math.ceil(box.width) + 2 * margin),
    height: Math.min(height - y, Math.ceil(box.height) + 2 * margin),
  })
}

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A picture of a part of the window, read on another page: the headers of the app forbid it to its own. */
async function pictureIn(page: Page, reader: Page, clip: Rectangle): Promise<Picture> {
  const png = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' })
  return reader.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    if (context === null) throw new Error('There is no canvas.')
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    const linear = Array.from({ length: 256 }, (_, part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    )
    const part = (at: number): number => linear[data[at] ?? 0] ?? 0
    const lightness = Array.from(
      { length: data.length / 4 },
      (_, index) =>
        // Four digits are enough, and quicker to hand over.
        Math.round(
          (0.2126 * part(4 * index) + 0.7152 * part(4 * index + 1) + 0.0722 * part(4 * index + 2)) * 1e4,
        ) / 1e4,
    )
    return { width: bitmap.width, height: bitmap.height, lightness }
  }, png.toString('base64'))
}

const unfocus = (page: Page): Promise<void> =>
  page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })

/**
 * The contrast between the control with the focus and without that at least an outline of it, two pixels thick, reaches
 * (WCAG 2.2, 2.4.13).
 */
export async function focusContrast(page: Page, control: Locator, reader: Page): Promise<number> {
  await unfocus(page)
  const before = await pictureOf(page, control, reader)
  // As from the keyboard, so that the ring shows.
  await control.evaluate((element) => {
    const visibly: FocusOptions & { readonly focusVisible: boolean } = { focusVisible: true }
    if (element instanceof HTMLElement) element.focus(visibly)
  })
  const after = await pictureOf(page, control, reader)
  const changes = before.lightness
    .map((lightness, index) => contrast(lightness, after.lightness[index] ?? lightness))
    .sort((first, second) => second - first)
  const outline = 2 * 2 * (before.width - 2 * margin + before.height - 2 * margin)
  return changes[Math.min(outline, changes.length - 1)] ?? 1
}

/** The best contrast of what the left edge of a control is drawn with, against the ground just outside. */
export async function edgeContrast(page: Page, control: Locator, reader: Page): Promise<number> {
  await unfocus(page)
  const { width, height, lightness } = await pictureOf(page, control, reader)
  const row = lightness.slice(Math.floor(height / 2) * width).slice(0, width)
  const outside = row[margin - 4] ?? 0
  return Math.max(...row.slice(margin - 1, margin + 5).map((inside) => contrast(inside, outside)))
}

/** The contrast between the lightest and the darkest pixel of a text: of its letters against what they stand on. */
export async function textContrast(page: Page, holder: Locator, reader: Page): Promise<number> {
  await holder.scrollIntoViewIfNeeded()
  const line = await holder.evaluate((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()?.textContent?.trim() === '');
    const range = document.createRange()
    range.selectNodeContents(texts.currentNode)
    const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect()
    return { x, y, width, height }
  })
  // Two pixels in: the plate that a browser lays behind a text ends with the line.
  const { lightness } = await pictureIn(page, reader, {
    x: line.x + 2,
    y: line.y + 2,
    width: line.width - 4,
    height: line.height - 4,
  })
  return contrast(Math.max(...lightness), Math.min(...lightness))
}
