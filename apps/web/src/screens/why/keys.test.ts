import { expect, test } from 'vitest'
import { keyAction } from './keys.ts'

test('a number picks its row, 0 the tenth', () => {
  expect(keyAction('1', -1, 10)).toEqual({ pick: 0 })
  expect(keyAction('0', -1, 10)).toEqual({ pick: 9 })
})

test('a number without a row does nothing', () => {
  expect(keyAction('9', -1, 8)).toBeUndefined()
  expect(keyAction('0', -1, 8)).toBeUndefined()
})

test('arrows go round', () => {
  expect(keyAction('ArrowDown', -1, 3)).toEqual({ focus: 0 })
  expect(keyAction('ArrowDown', 2, 3)).toEqual({ focus: 0 })
  expect(keyAction('ArrowUp', 0, 3)).toEqual({ focus: 2 })
  expect(keyAction('ArrowUp', -1, 3)).toEqual({ focus: 2 })
  expect(keyAction('ArrowUp', 2, 3)).toEqual({ focus: 1 })
})

test('other keys belong to the browser', () => {
  expect(keyAction('a', 0, 3)).toBeUndefined()
  expect(keyAction('Tab', 0, 3)).toBeUndefined()
  expect(keyAction('ArrowDown', -1, 0)).toBeUndefined()
})
