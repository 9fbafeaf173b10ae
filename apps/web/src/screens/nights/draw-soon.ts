// Draws one picture after the other, each in a task of its own, so that the page can be scrolled in between.

const waiting: (() => void)[] = []

/** Draws when those before it are drawn. A drawing that throws does not keep the next ones from being drawn. */
export function drawSoon(draw: () => void): void {
  waiting.push(draw)
  if (waiting.length === 1) setTimeout(drawNext)
}

function drawNext(): void {
  try {
    waiting[0]?.()
  } catch (error) {
    console.error(error)
  } finally {
    waiting.shift()
    if (waiting.length > 0) setTimeout(drawNext)
  }
}
