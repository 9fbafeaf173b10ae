// A bar for work that takes longer than a breath; on the standard error, so that a pipe never sees it.
import type { Terminal } from './terminal.ts'

export interface Progress {
  readonly step: () => void
  readonly end: () => void
}

const barWidth = 30

/** Nothing at all where the standard error is not a terminal. */
export function progressBar(
  terminal: Pick<Terminal, 'canRedraw' | 'redraw'>,
  total: number,
  what: string,
): Progress {
  if (!terminal.canRedraw) return { step: () => {}, end: () => {} }
  let done = 0
  const draw = (): void => {
    const filled = Math.round((done / Math.max(total, 1)) * barWidth)
    const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled)
    terminal.redraw(`\r${bar} ${done}/${total} ${what}`)
  }
  return {
    step: () => {
      done++
      draw()
    },
    end: () => terminal.redraw('\r\u001b[K'),
  }
}
