// What must hold for every plan: no rule is overlooked, no question leads nowhere, and silence is never a yes.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stateOf } from '../answers/state.ts'
import { assess } from '../assess/assess.ts'
import { compile } from '../assess/network.ts'
import type { Answers, ReliefPlan } from '../assessment.ts'
import type { Base, MeasureId, SafetyRule } from '../base.ts'
import { settle } from '../testing/brute-force.ts'
import { dice } from '../testing/dice.ts'
import { knownOnly, randomAnswers } from '../testing/random-answers.ts'
import { randomBase } from '../testing/random-base.ts'
import { compareUrgency } from '../urgency/urgency.ts'
import { planRelief } from './plan.ts'
import { findingsOf, type Situation, truth } from './safety-expression.ts'
import { situationOf } from './situation.ts'

const seed = fc.integer()
const share = fc.double({ min: 0, max: 1, noNaN: true })
const size = { conditions: 4, findings: 10 }

function planFor(base: Base, answers: Answers): ReliefPlan {
  const network = compile(base)
  return planRelief(network, answers, assess(network, answers))
}

function situationFor(base: Base, answers: Answers): Situation {
  const network = compile(base)
  return situationOf(network, stateOf(network, answers), assess(network, answers))
}

function rulesOn(base: Base, measure: MeasureId): SafetyRule[] {
  return base.safetyRules.filter(
    ({ measures, except }) =>
      (measures === 'any' || measures.includes(measure)) && !except?.includes(measure),
  )
}

function holds(rule: SafetyRule, situation: Situation): boolean {
  const isLifted = rule.liftedBy !== undefined && truth(rule.liftedBy, situation) === 'true'
  return !isLifted && truth(rule.when, situation) === 'true'
}

/** Whether it harms a cause that is likely enough to speak of. */
function harmsSomeone(base: Base, measure: string, situation: Situation): boolean {
  const { effects } = base.measures.find(({ id }) => id === measure)!
  return effects.some(
    ({ condition, verdict }) => verdict === 'harmful' && situation.probability(condition) >= 0.15,
  )
}

/** What the person could still answer. */
function askable(base: Base, answers: Answers): Set<string> {
  const settled = settle(base, answers)
  const open = base.findings.filter(({ id, askedOf }) => askedOf === 'person' && !settled.has(id))
  return new Set(open.map(({ id }) => id))
}

test('a rule that holds always removes its measure, and only rules that hold are named', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const base = randomBase(number, size)
      const answers = randomAnswers(number + 1, base, known)
      const situation = situationFor(base, answers)
      const plan = planFor(base, answers)
      for (const { measure, cautions } of plan.suggestions) {
        const holding = rulesOn(base, measure).filter((rule) => holds(rule, situation))
        expect(holding.filter(({ effect }) => effect !== 'caution')).toEqual([])
        expect(cautions).toEqual(holding.map(({ id }) => id).slice(0, 3))
      }
      for (const { measure, rules } of plan.avoid) {
        const holding = rulesOn(base, measure).filter((rule) => holds(rule, situation))
        const named = holding.filter(({ effect, measures }) => effect === 'avoid' && measures !== 'any')
        const checks = holding.filter(({ effect }) => effect === 'only-after-check')
        const against = harmsSomeone(base, measure, situation) ? [...named, ...checks] : named
        expect(rules).toEqual(against.map(({ id }) => id))
      }
      for (const { measure, rules } of plan.withheld) {
        const holding = rulesOn(base, measure).filter((rule) => holds(rule, situation))
        expect(holding.filter(({ effect }) => effect === 'avoid')).toEqual([])
        const checks = holding.filter(({ effect }) => effect === 'only-after-check')
        expect(rules).toEqual(checks.map(({ id }) => id))
      }
    }),
    { numRuns: 300 },
  )
})

test('a measure stands in one place at most, the most promising first', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const base = randomBase(number, size)
      const { suggestions, withheld, avoid } = planFor(base, randomAnswers(number + 1, base, known))
      const placed = [...suggestions, ...withheld, ...avoid].map(({ measure }) => measure)
      expect(new Set(placed).size).toBe(placed.length)
      for (const list of [suggestions, withheld]) {
        const benefits = list.map(({ benefit }) => benefit)
        expect(benefits).toEqual(benefits.toSorted((first, second) => second - first))
        for (const benefit of benefits) {
          expect(benefit).toBeGreaterThanOrEqual(0.02)
          expect(benefit).toBeLessThanOrEqual(1)
        }
      }
    }),
  )
})

test('from the same day on nothing is suggested and nothing is held out', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const base = randomBase(number, size)
      const network = compile(base)
      const answers = randomAnswers(number + 1, base, known)
      const assessment = assess(network, answers)
      const plan = planRelief(network, answers, assessment)
      expect(plan.suppressed).toBe(compareUrgency(assessment.urgency.urgency, 'same-day') >= 0)
      if (plan.suppressed) expect([...plan.suggestions, ...plan.withheld]).toEqual([])
    }),
  )
})

test('a measure is withheld for a rule, or for questions the person can answer and has not', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const base = randomBase(number, size)
      const answers = randomAnswers(number + 1, base, known)
      const open = askable(base, answers)
      for (const { ask, rules } of planFor(base, answers).withheld) {
        expect(ask.length + rules.length).toBeGreaterThan(0)
        expect(new Set(ask).size).toBe(ask.length)
        for (const id of ask) expect(open).toContain(id)
      }
    }),
  )
})

test('answering what is asked settles it: in the end no measure waits for an answer', () => {
  fc.assert(
    fc.property(seed, seed, share, (number, mood, known) => {
      const base = randomBase(number, size)
      const kinds = new Map(base.findings.map((finding) => [finding.id, finding]))
      const roll = dice(mood)
      let answers = knownOnly(randomAnswers(number + 1, base, known))
      for (let rounds = 0; rounds <= base.findings.length; rounds++) {
        const [id] = planFor(base, answers).withheld.flatMap(({ ask }) => ask)
        if (id === undefined) return
        expect(answers).not.toHaveProperty([id])
        const { kind, options = [] } = kinds.get(id)!
        const value = {
          boolean: roll.one(['present', 'absent'] as const),
          number: roll.whole(0, 100),
          choice: options[0]!,
        }
        answers = { ...answers, [id]: value[kind] }
      }
      throw new Error('Still asking although everything is answered.')
    }),
  )
})

test('no answer that was not asked for could have forbidden what is suggested', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const drawn = randomBase(number, size)
      // What is denied or must be unknown can become true by a no; the rules of the base never turn on that.
      const safetyRules = drawn.safetyRules.filter((rule) => !/"(not|unknown)"/.test(JSON.stringify(rule)))
      const base = { ...drawn, safetyRules }
      const answers = randomAnswers(number + 1, base, known)
      const situation = situationFor(base, answers)
      const open = askable(base, answers)
      for (const { measure } of planFor(base, answers).suggestions) {
        for (const rule of rulesOn(base, measure).filter(({ effect }) => effect !== 'caution')) {
          const unanswered = [...new Set(findingsOf(rule.when))].filter((id) => open.has(id))
          for (let mask = 0; mask < 2 ** unanswered.length; mask++) {
            const yes = unanswered.filter((_, index) => (mask >> index) & 1)
            const answered: Situation = {
              ...situation,
              finding: (id) => (yes.includes(id) ? 'true' : situation.finding(id)),
            }
            expect(holds(rule, answered)).toBe(false)
          }
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('a finding that forbids a measure by itself is never present where the measure is suggested', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const drawn = randomBase(number, size)
      const rule: SafetyRule = { id: 'harm', measures: ['measure-0'], effect: 'avoid', when: 'yes.3' }
      const base = { ...drawn, safetyRules: [...drawn.safetyRules, rule] }
      const answers = randomAnswers(number + 1, base, known)
      const places = (given: Answers): readonly string[] =>
        planFor(base, given).suggestions.map(({ measure }) => measure)
      expect(places({ ...answers, 'yes.3': 'present' })).not.toContain('measure-0')
      if (
        base.findings.find(({ id }) => id === 'yes.3')?.askedOf === 'person' &&
        !settle(base, answers).has('yes.3')
      ) {
        expect(places(answers)).not.toContain('measure-0')
      }
    }),
  )
})

test('saying "unknown" changes nothing in the plan, nor does the order of the answers', () => {
  fc.assert(
    fc.property(seed, seed, share, (number, order, known) => {
      const base = randomBase(number, size)
      const answers = randomAnswers(number + 1, base, known)
      const plan = JSON.stringify(planFor(base, answers))
      expect(JSON.stringify(planFor(base, knownOnly(answers)))).toBe(plan)
      const shuffled = Object.fromEntries(dice(order).shuffled(Object.entries(answers)))
      expect(JSON.stringify(planFor(base, shuffled))).toBe(plan)
    }),
  )
})
