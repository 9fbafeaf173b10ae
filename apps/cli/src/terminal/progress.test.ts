import { expect, test } from 'vitest'
import { runCommand } from '../testing/run-command.ts'
import { progressBar } from './progress.ts'

/** A standard error that is a terminal or a pipe, and what was drawn on it. */
function standardError(canRedraw: boolean) {
  const drawn: string[] = []
  return { drawn, terminal: { canRedraw, redraw: (text: string) => void drawn.push(text) } }
}

test('on a terminal the bar fills in place, and is gone at the end', () => {
  const { drawn, terminal } = standardError(true)
  const progress = progressBar(terminal, 2, 'cases')
  progress.step()
  progress.step()
  progress.end()
  expect(drawn).toEqual([
    `\r${'█'.repeat(15)}${'░'.repeat(15)} 1/2 cases`,
    `\r${'█'.repeat(30)} 2/2 cases`,
    '\r\u001b[K',
  ])
})

test('into a pipe not a sign is written', () => {
  const { drawn, terminal } = standardError(false)
  const progress = progressBar(terminal, 2, 'cases')
  progress.step()
  progress.end()
  expect(drawn).toEqual([])
})

test('no work at all has a bar too', () => {
  const { drawn, terminal } = standardError(true)
  progressBar(terminal, 0, 'cases').end()
  expect(drawn).toEqual(['\r\u001b[K'])
})

test('the real command in a pipe: the report alone, with no bar and no color', () => {
  const { code, out, err } = runCommand(['evaluate', 'knowledge/cases/development.yaml'])
  expect(code).toBe(0)
  expect(out.length).toBeGreaterThan(100)
  for (const text of [out, err]) {
    expect(text).not.toContain('\r')
    expect(text).not.toContain('\u001b')
    expect(text).not.toContain('░')
  }
})
