// Tables keep to the width of the terminal, however narrow.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitColumns } from './table.ts'

const rows = [
  ['lab.urate above 360', '0.85', 'own judgement; can be normal during an attack'],
  ['sign', '0.9', 'three ratings'],
]

test('with room the last column wraps in its place', () => {
  expect(fitColumns(rows, 'lrl', 60)).toEqual([
    '  lab.urate above 360  0.85  own judgement; can be normal',
    '                             during an attack',
    '  sign                  0.9  three ratings',
  ])
})

test('without room each row is a block', () => {
  expect(fitColumns(rows, 'lrl', 40)).toEqual([
    '  lab.urate above 360',
    '    0.85, own judgement; can be normal',
    '    during an attack',
    '  sign',
    '    0.9, three ratings',
  ])
})

test('no line is wider than the terminal, and no word is lost', () => {
  const word = fc.stringMatching(/^[a-z]{1,15}$/)
  const cell = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
  const table = fc.array(fc.tuple(word, word, cell), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(table, fc.integer({ min: 30, max: 120 }), (cells, width) => {
      const lines = fitColumns(cells, 'lrl', width)
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width)
      const words = (text: string) =>
        text
          .split(/[\s,]+/)
          .filter(Boolean)
          .sort()
      expect(words(lines.join(' '))).toEqual(words(cells.flat().join(' ')))
    }),
  )
})
