import { expect, test } from 'vitest'
import { styleFor, widthFor } from './terminal.ts'

const marked = (isTerminal: boolean, noColor: string | undefined): string => {
  const { bold, dim, alarm } = styleFor(isTerminal, noColor)
  return bold('a') + dim('b') + alarm('c')
}

test('on a terminal there is color, closed again after each text', () => {
  expect(marked(true, undefined)).toBe('\u001b[1ma\u001b[22m\u001b[2mb\u001b[22m\u001b[31mc\u001b[39m')
})

test('with NO_COLOR, whatever its value, there is none', () => {
  for (const value of ['1', '0', 'false']) expect(marked(true, value)).toBe('abc')
})

test('an empty NO_COLOR is as if it were not set', () => {
  expect(marked(true, '')).toBe(marked(true, undefined))
})

test('into a pipe there is no color', () => {
  for (const value of [undefined, '', '1']) expect(marked(false, value)).toBe('abc')
})

test.each([
  [40, undefined, 40],
  [40, '80', 40],
  [undefined, '40', 40],
  [0, '40', 40],
  [undefined, undefined, 100],
  [undefined, 'wide', 100],
  [300, undefined, 100],
  [undefined, '1', 20],
])('a terminal of %s columns, with COLUMNS %s, is written in %i', (terminal, columns, width) => {
  expect(widthFor(terminal, columns)).toBe(width)
})
