// A bar for work that takes longer than a breath; on the standard error, so that a pipe never sees it.
import type { Terminal } from './terminal.ts'

export interface Progress {
  readonly step: () => void
  readonly end: () => void
}

const barWidth = 30

/** Nothing at all where the standard error is not a terminal. */
export function progressBar(terminal: Pick<Terminal, 'canRedraw'>, total: number, what: string): Progress {
  if (!terminal.canRedraw) return { step: () => {}, end: () => {} }
  let done = 0
  const draw = (): void => {
    const filled = Math.round((done / Math.max(total, 1)) * barWidth)
    const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled)
    process.stderr.write(`\r${bar} ${done}/${total} ${what}`)
  }
  return {
    step: () => {
      done++
      draw()
    },
    end: () => void process.stderr.write('\r\u001b[K'),
  }
}
