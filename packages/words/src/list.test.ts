// Lists as they are spoken.
import { expect, test } from 'vitest'
import { joinList } from './list.ts'
import { someWords } from './testing/some-words.ts'

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j', (items, joined) => {
  expect(joinList(someWords, items)).toBe(joined)
})
