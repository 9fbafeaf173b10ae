// Schedules: reproducible, balanced, every order as likely as the other.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longRandom } from '../stats/long-random.ts'
import { type BlockOrder, ordersOf, sampleOrders, scheduleOf } from './schedule.ts'

const design = fc.record({
  order: fc.constantFrom('pairs' as const, 'balanced' as const),
  blocks: fc.integer({ min: 1, max: 30 }).map((pairs) => 2 * pairs),
})
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })

function longestRunIn(letters: string): number {
  return Math.max(...(letters.match(/M+|U+/g) ?? []).map((run) => run.length))
}

function letters(chosen: BlockOrder, number: number): string {
  return scheduleOf(chosen, number)
    .map((arm) => (arm === 'measure' ? 'M' : 'U'))
    .join('')
}

/** Every sequence of M and U of this length, by brute force. */
function everySequence(length: number): string[] {
  return Array.from({ length: 2 ** length }, (_, number) =>
    number.toString(2).padStart(length, '0').replaceAll('0', 'M').replaceAll('1', 'U'),
  )
}

test('the same seed gives the same schedule', () => {
  fc.assert(
    fc.property(design, seed, (chosen, number) => {
      expect(scheduleOf(chosen, number)).toEqual(scheduleOf(chosen, number))
    }),
  )
})

test('half of the blocks have the measure, and each kind of order keeps its rule', () => {
  fc.assert(
    fc.property(design, seed, (chosen, number) => {
      const drawn = letters(chosen, number)
      expect(drawn).toHaveLength(chosen.blocks)
      expect(drawn.replaceAll('U', '')).toHaveLength(chosen.blocks / 2)
      if (chosen.order === 'pairs') expect(drawn).toMatch(/^(MU|UM)*$/)
      else expect(longestRunIn(drawn)).toBeLessThanOrEqual(3)
    }),
  )
})

test('the first block is drawn too: it is the measure half of the time', () => {
  for (const order of ['pairs', 'balanced'] as const) {
    const first = Array.from({ length: 4000 }, (_, number) => letters({ order, blocks: 12 }, number)[0])
    // Four standard errors of a half in 4000.
    expect(Math.abs(first.filter((letter) => letter === 'M').length / 4000 - 0.5)).toBeLessThan(0.032)
  }
})

describe.each([
  ['pairs', 8, 16, (text: string) => /^(MU|UM)*$/.test(text)],
  ['balanced', 6, 20, (text: string) => text.replaceAll('U', '').length === 3],
  // 70 ways to choose four of eight, less the 8 with four alike in a row.
  ['balanced', 8, 62, (text: string) => text.replaceAll('U', '').length === 4 && longestRunIn(text) <= 3],
  ['balanced', 12, 616, (text: string) => text.replaceAll('U', '').length === 6 && longestRunIn(text) <= 3],
] as const)('%s over %d blocks', (order, blocks, count, belongs) => {
  const orders = ordersOf({ order, blocks })
  const asText = (assignment: Uint8Array) => Array.from(assignment, (arm) => (arm === 1 ? 'M' : 'U')).join('')

  test(`has exactly the ${count} orders that brute force finds, each once`, () => {
    const listed = sampleOrders(orders, 100_000, longRandom(1)).map(asText)
    expect(listed).toHaveLength(count)
    expect(listed.sort()).toEqual(everySequence(blocks).filter(belongs).sort())
  })

  test('knows how many of them begin alike at the most', () => {
    const listed = sampleOrders(orders, 100_000, longRandom(1)).map(asText)
    for (let first = 0; first <= blocks; first += 2) {
      const alike = [...Map.groupBy(listed, (text) => text.slice(0, first)).values()]
      expect(orders.mostAlike(first)).toBe(Math.max(...alike.map((group) => group.length)))
    }
  })

  test('draws each of them as often as the other', () => {
    const draws = 200 * count
    const random = longRandom(2)
    const seen = new Map<string, number>()
    const into = new Uint8Array(blocks)
    for (let n = 0; n < draws; n++) {
      orders.draw(random, into)
      seen.set(asText(into), (seen.get(asText(into)) ?? 0) + 1)
    }
    // Pearson's chi-squared, within four standard deviations of its degrees of freedom.
    const chiSquared = [...seen.values()].reduce((sum, found) => sum + (found - 200) ** 2 / 200, 0)
    expect(seen.size).toBe(count)
    expect(Math.abs(chiSquared - (count - 1))).toBeLessThan(4 * Math.sqrt(2 * (count - 1)))
  })
})
