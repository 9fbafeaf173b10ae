import type { Diary } from '@stillnight/engine/diary'
import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { joinPairs, splitPairs } from '../../apps/web/src/diary/exchange/cell-list.ts'
import { readCsv, writeCsv } from '../../apps/web/src/diary/exchange/csv.ts'
import { anyDiary } from '../../packages/engine/src/testing/random-diary.ts'

/** An empty cell is not known: an empty note, list or set of factors comes back as none. */
function withoutEmpty(diary: Diary): Diary {
  const isEmpty = (value: unknown) =>
    value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  const without = <Item extends object>(items: readonly Item[]): readonly Item[] =>
    items.map(
      (item) =>
        Object.fromEntries(
          Object.entries(item).filter(([name, value]) => name === 'answers' || !isEmpty(value)),
        ) as Item,
    )
  return { attacks: without(diary.attacks), nights: without(diary.nights), checks: without(diary.checks) }
}

test('a diary written as CSV and read again is the same diary', () => {
  fc.assert(
    fc.property(anyDiary, (diary) => {
      const read = readCsv(writeCsv(diary))
      expect(read).toMatchObject({ ok: true })
      if (!read.ok) return
      expect(read.diary).toEqual(withoutEmpty(diary))
      expect(read.issues.filter(({ code }) => code !== 'contradiction')).toEqual([])
    }),
  )
})

test('whatever a note holds, it is the same note again, and no cell begins like a formula', () => {
  const note = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.stringMatching(/^'{0,3}[=+@\t\r\n-].*$/),
    fc.constantFrom('=1+1', "'=1", ',', '"', '"\r\n"', ';'),
  )
  fc.assert(
    fc.property(note, (text) => {
      const csv = writeCsv({
        attacks: [{ id: 'a', night: '2026-11-26', note: text }],
        nights: [],
        checks: [],
      })
      const read = readCsv(csv)
      expect(read.ok && read.diary.attacks[0]?.note).toBe(text)
      const cells = Papa.parse<readonly string[]>(csv).data.flat()
      expect(cells.filter((cell) => /^[=+@\t\r\n-]/.test(cell))).toEqual([])
    }),
    // A comma within a note is no new cell.
    { examples: [['-,@']] },
  )
})

test('names and values of any kind are told apart again', () => {
  const pair = fc.tuple(fc.string({ minLength: 1 }), fc.string())
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      expect(splitPairs(joinPairs(pairs))).toEqual(pairs)
    }),
  )
})

test('whatever text comes in, reading it ends', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((rest) => `entry,night,time,tried\n${rest}`),
      ),
      (text) => {
        readCsv(text)
      },
    ),
  )
})
