import { expect, test } from 'vitest'
import { rowIds } from './row-ids.ts'

const january = ['attack', '2026-01-05', '7']

test('a row has the same name each time its file is read, however many empty cells end it', () => {
  const name = rowIds().next(january)
  expect(rowIds().next(january)).toBe(name)
  expect(rowIds().next([...january, '', ''])).toBe(name)
})

test('rows that differ, and rows that are alike in one file, have names of their own', () => {
  const ids = rowIds()
  const names = [january, ['attack', '2026-01-06', '7'], january, january].map(ids.next)
  expect(new Set(names).size).toBe(4)
})

test('an empty cell in the middle counts', () => {
  expect(rowIds().next(['attack', '', '7'])).not.toBe(rowIds().next(['attack', '7', '']))
})
