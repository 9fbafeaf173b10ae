// Sentences that were put together wrong, as nobody would write them.
import type { Page } from 'playwright-core'

/** What a value that was not there, a place that was not filled or two ends of a sentence look like. */
const marks = /\.\.|[{}]|\bundefined\b|\bNaN\b|\[object|\bnull\b| ,|\( |;\./

/** The lines of the page that bear such a mark. Code is left out: it has marks of its own. */
export async function unfinishedText(page: Page): Promise<readonly string[]> {
  const lines = await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement
    for (const code of copy.querySelectorAll('code, pre, script, noscript, style')) code.remove()
    return [...copy.querySelectorAll('*')].flatMap((element) =>
      [...element.childNodes].flatMap((node) =>
        node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [],
      ),
    )
  })
  return lines.filter((line) => marks.test(line))
}
