// Whatever comes in: nothing is thrown, only known findings with values of their kind come out, and reading is stable.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../assess/assess.ts'
import { compile } from '../assess/network.ts'
import { randomAnswers } from '../testing/random-answers.ts'
import { randomBase } from '../testing/random-base.ts'
import { readAnswers } from './read-answers.ts'

// Without meanings that contradict one another: overruled.test.ts has those.
const base = { ...randomBase(7, { conditions: 4, findings: 8 }), implications: [] }
const network = compile(base)
const ids = base.findings.map(({ id }) => id)

function expectSound(input: unknown): void {
  const { answers, issues } = readAnswers(network, input)
  for (const [id, value] of Object.entries(answers)) {
    const { kind, range = [], options = [] } = base.findings.find((finding) => finding.id === id)!
    if (value === 'unknown') continue
    if (kind === 'number') {
      expect(value).toBeGreaterThanOrEqual(range[0]!)
      expect(value).toBeLessThanOrEqual(range[1]!)
    } else expect(kind === 'choice' ? options : ['present', 'absent']).toContain(value)
  }
  for (const issue of issues) expect(JSON.parse(JSON.stringify(issue))).toEqual(issue)
  expect(assess(network, answers).causes).toHaveLength(3)
}

const anything = fc.anything({
  withBigInt: true,
  withNullPrototype: true,
  withDate: true,
  withMap: true,
  withSet: true,
})
/** Records that nearly are answers: the right words in the wrong places. */
const nearlyRight = fc.dictionary(
  fc.constantFrom('present', 'absent', 'unknown', 'person', 'values', '__proto__', ...ids),
  fc.oneof(
    anything,
    fc.constantFrom('present', 'absent', 'unknown', 'never', true, false, null, 1e9, -1),
    fc.array(fc.oneof(fc.constantFrom(...ids), anything)),
    fc.dictionary(fc.constantFrom('age', 'sex', 'value', 'unit', ...ids), fc.oneof(fc.double(), anything)),
  ),
)

describe('never throws, and what comes out is sound', () => {
  test('anything at all', () => {
    fc.assert(fc.property(anything, expectSound), { numRuns: 500 })
  })

  test('any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), expectSound), { numRuns: 500 })
  })

  test('nearly right records', () => {
    fc.assert(fc.property(nearlyRight, expectSound), { numRuns: 1000 })
  })
})

test('answers that are right come back as they are, without an issue', () => {
  fc.assert(
    fc.property(fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, share) => {
      const answers = randomAnswers(seed, base, share)
      expect(readAnswers(network, answers)).toEqual({ answers, issues: [] })
      expect(readAnswers(network, JSON.parse(JSON.stringify(answers))).answers).toEqual(answers)
    }),
  )
})

test('reading what was read changes nothing', () => {
  fc.assert(
    fc.property(nearlyRight, (input) => {
      const { answers } = readAnswers(network, input)
      expect(readAnswers(network, answers)).toEqual({ answers, issues: [] })
    }),
    { numRuns: 300 },
  )
})
