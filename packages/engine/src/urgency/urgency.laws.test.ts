// Raising never lowers, what is named is enough, and what is not known counts for nothing: for any base.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsOf } from '../answers/facts.ts'
import { type State, stateOf } from '../answers/state.ts'
import { assess } from '../assess/assess.ts'
import { compile, type Network } from '../assess/network.ts'
import type { Answers } from '../assessment.ts'
import type { Base } from '../base.ts'
import { settle } from '../testing/brute-force.ts'
import { knownOnly, randomAnswers } from '../testing/random-answers.ts'
import { randomBase } from '../testing/random-base.ts'
import { compareUrgency, isUp, urgencyFloor } from './urgency.ts'

const seed = fc.integer()
const share = fc.double({ min: 0, max: 1, noNaN: true })
const size = { conditions: 5, findings: 12 }

function floorOf(network: Network, answers: Answers) {
  const state: State = stateOf(network, answers)
  return urgencyFloor(network, state)
}

/** Whether answering `finding` with yes settles a finding that may hold a sign back. */
function reassures(base: Base, answers: Answers, finding: string): boolean {
  const before = settle(base, answers)
  const after = settle(base, { ...answers, [finding]: 'present' })
  return base.warningSigns.some(({ unless = [] }) =>
    unless.some((id) => after.get(id) === 'present' && before.get(id) !== 'present'),
  )
}

test('one more present finding never lowers the urgency of the warning signs', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const base = randomBase(number, size)
      const network = compile(base)
      const answers = randomAnswers(number + 1, base, known)
      const before = floorOf(network, answers).urgency
      for (const { id, kind } of base.findings) {
        if (kind !== 'boolean' || reassures(base, answers, id)) continue
        const after = floorOf(network, { ...answers, [id]: 'present' }).urgency
        expect(compareUrgency(after, before)).toBeGreaterThanOrEqual(0)
      }
    }),
    { numRuns: 300 },
  )
})

test('no sign that is up is passed over', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const base = randomBase(number, size)
      const network = compile(base)
      const state = stateOf(network, randomAnswers(number + 1, base, known))
      const facts = factsOf(network, state)
      const up = base.warningSigns.filter((sign) => isUp(sign, facts)).map(({ id }) => id)
      expect(urgencyFloor(network, state).raised.map(({ id }) => id)).toEqual(expect.arrayContaining(up))
      expect(urgencyFloor(network, state).raised.length).toBe(up.length)
    }),
    { numRuns: 300 },
  )
})

test('what is named for a sign is known, and with what is denied enough to raise it again', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const base = randomBase(number, size)
      const network = compile(base)
      const answers = randomAnswers(number + 1, base, known)
      const settled = settle(base, answers)
      for (const raised of floorOf(network, answers).raised) {
        if (raised.by !== 'warning-sign') throw new Error('only warning signs raise the floor')
        expect(new Set(raised.because).size).toBe(raised.because.length)
        for (const id of raised.because) expect([undefined, 'absent']).not.toContain(settled.get(id))
        // What is denied stays: a reassuring finding that another one implies would hold the sign back.
        const denied = Object.entries(answers).filter(([, answer]) => answer === 'absent')
        const named = raised.because.map((id) => [id, settled.get(id)!] as const)
        const kept = Object.fromEntries([...denied, ...named])
        expect(floorOf(network, kept).raised.map(({ id }) => id)).toContain(raised.id)
      }
    }),
  )
})

test('the urgency is the highest of everything that raised it, most urgent first, and never below the floor', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const base = randomBase(number, size)
      const network = compile(base)
      const answers = randomAnswers(number + 1, base, known)
      const { urgency, raised } = assess(network, answers).urgency
      const floor = floorOf(network, answers)
      expect(urgency).toBe(raised[0]?.to ?? 'self-care')
      raised.forEach(({ to }, rank) => {
        expect(compareUrgency(to, raised[rank - 1]?.to ?? 'emergency')).toBeLessThanOrEqual(0)
      })
      expect(compareUrgency(urgency, floor.urgency)).toBeGreaterThanOrEqual(0)
      expect(raised.filter(({ by }) => by === 'warning-sign')).toEqual(floor.raised)
    }),
  )
})

test('saying "unknown" raises and lowers nothing', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const base = randomBase(number, size)
      const network = compile(base)
      const answers = randomAnswers(number + 1, base, known)
      expect(floorOf(network, answers)).toEqual(floorOf(network, knownOnly(answers)))
    }),
  )
})
