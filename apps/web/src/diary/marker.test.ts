import { expect, test } from 'vitest'
import { type Counts, lossSince, readMarker } from './marker.ts'

const counts = (attack: number): Counts => ({ attack, night: 0, check: 0, trial: 0 })

test('a database that holds less than was noted has lost something', () => {
  expect(lossSince({ revision: 9, counts: counts(5) }, 0, counts(0))).toEqual({
    had: counts(5),
    has: counts(0),
  })
})

test('a note older than the database is no loss: the browser stopped between a removal and the note', () => {
  expect(lossSince({ revision: 9, counts: counts(5) }, 10, counts(4))).toBeUndefined()
})

test('without a note nothing is known to be lost', () => {
  expect(lossSince(undefined, 0, counts(0))).toBeUndefined()
})

test.each(['', 'null', '7', '{"revision":"x"}', '{"revision":1,"counts":{"attack":2}}'])(
  'a note that reads %j is no note',
  (text) => {
    const storage = { getItem: () => text, setItem: () => undefined, removeItem: () => undefined }
    expect(readMarker(() => storage)).toBeUndefined()
  },
)
