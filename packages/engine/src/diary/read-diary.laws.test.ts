import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDiary, now } from '../testing/random-diary.ts'
import { findingsOfDiary } from './findings-of.ts'
import { readDiary } from './read-diary.ts'
import { summarizeDiary } from './summarize.ts'

test('a diary that is whole is read as it is, also through JSON', () => {
  fc.assert(
    fc.property(anyDiary, (diary) => {
      const { diary: read, issues } = readDiary(JSON.parse(JSON.stringify(diary)))
      expect(read).toEqual(diary)
      expect(issues.filter(({ code }) => code !== 'contradiction')).toEqual([])
    }),
  )
})

/** Something of a diary with a part of it replaced by anything. */
const damaged = anyDiary.chain((diary) =>
  fc
    .record({
      list: fc.constantFrom('attacks', 'nights', 'checks'),
      field: fc.string(),
      value: fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
    })
    .map(({ list, field, value }) => ({
      ...diary,
      [list]: diary[list as keyof typeof diary].map((item, index) => {
        const names = Object.keys(item)
        const name = index % 2 === 0 ? (names[index % names.length] ?? field) : field
        return { ...item, [name]: value }
      }),
    })),
)

test('whatever comes in, reading ends, and what was read is whole and can be reckoned with', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything({ withBigInt: true }), damaged), (input) => {
      const { diary } = readDiary(input)
      const again = readDiary(diary)
      expect(again.diary).toEqual(diary)
      expect(again.issues.filter(({ code }) => code !== 'contradiction')).toEqual([])
      summarizeDiary(diary, { now })
      findingsOfDiary(diary, { now })
    }),
  )
})
