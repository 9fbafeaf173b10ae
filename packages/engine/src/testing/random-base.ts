/**
 * Small knowledge bases with every feature of the real one, drawn at random: the laws of the engine must hold for any
 * base, not only for the one we wrote.
 */

import type {
  Base,
  Certainty,
  Condition,
  Conflict,
  Cut,
  Estimate,
  Finding,
  FindingId,
  Implication,
  Link,
  Measure,
  Question,
  RiskFactor,
  SafetyExpression,
  SafetyRule,
  SignExpression,
  Urgency,
  Verdict,
  WarningSign,
} from '../base.ts'
import { type Dice, dice } from './dice.ts'

export interface BaseOptions {
  /** Conditions, `other` among them. */
  readonly conditions: number
  /** Yes-or-no findings in the network. */
  readonly findings: number
  readonly maxCauses?: number
}

export const urgencies: readonly Urgency[] = ['self-care', 'routine', 'soon', 'same-day', 'emergency']
const smokingOptions: readonly string[] = ['never', 'former', 'current']
const verdicts: readonly Verdict[] = [
  'helps',
  'probably-helps',
  'may-help',
  'uncertain',
  'little-or-no-effect',
  'harmful',
]
const certainties: readonly Certainty[] = ['high', 'moderate', 'low', 'very-low']

/** The base of this seed. The same seed gives the same base. */
export function randomBase(seed: number, options: BaseOptions): Base {
  const roll = dice(seed)
  const names = Array.from({ length: options.findings }, (_, index) => `yes.${index}`)
  const conditions = conditionsOf(roll, options.conditions)
  const findings = findingsOf(roll, names)
  const context = names.slice(0, Math.ceil(names.length / 3))
  const riskFactors = riskFactorsOf(roll, conditions, ['history.only-a-factor', ...context])
  return {
    version: `random ${seed}`,
    model: {
      flattening: roll.one([0.5, 0.6, 1]),
      coOccurrence: roll.one([0.05, 0.5, 1]),
      absentExponent: dice(seed + 1).one([0.25, 0.5, 1]),
      absentWarningExponent: dice(seed + 2).one([0.5, 0.7, 1]),
      maxCauses: options.maxCauses ?? 3,
      femaleShare: roll.between(0.3, 0.7),
    },
    findings,
    conditions,
    ageBands: [
      { id: 'child', below: 16 },
      { id: 'under-40', below: 40 },
      { id: 'adult', below: 70 },
      { id: 'over-70', below: 200 },
    ],
    shares: conditions.map(() => Array.from({ length: 4 }, () => probability(roll, 0.001, 0.4))),
    sexRatios: conditions.map(() => ratio(roll)),
    ageFactors: conditions.flatMap((condition) => {
      const from = roll.whole(0, 60)
      const below = from + roll.whole(1, 40)
      return roll.chance(0.4) ? [{ condition: condition.id, from, below, factor: ratio(roll) }] : []
    }),
    factorPrevalence: [
      ...['history.only-a-factor', ...context].map((finding) => ({
        finding,
        prevalence: probability(roll, 0.02, 0.5),
      })),
      ...smokingOptions.map((option) => ({
        finding: 'history.smoking',
        option,
        prevalence: probability(roll, 0.1, 0.5),
      })),
    ],
    riskFactors,
    links: [...names, 'pattern.computed']
      .map((finding) => link(roll, conditions, finding))
      .concat(numberLinks(roll, conditions)),
    groups: groupsOf(roll, names),
    implications: implicationsOf(roll, names),
    warningSigns: warningSignsOf(roll, names),
    questions: questionsOf(roll, names),
    measures: measuresOf(roll, conditions, names),
    safetyRules: safetyRulesOf(roll, conditions, names),
    conflicts: conflictsOf(roll, names),
    triggers: [],
  }
}

/** A probability with a range that holds it, well inside 0 to 1. */
export function probability(roll: Dice, low: number, high: number): Estimate {
  const value = roll.between(low, high)
  return [value, value * roll.between(0.3, 1), value + (1 - value) * roll.between(0, 0.5)]
}

function ratio(roll: Dice): Estimate {
  const value = Math.exp(roll.between(-1.5, 1.5))
  return [value, value * roll.between(0.4, 1), Math.max(1, value * roll.between(1, 2.5))]
}

function conditionsOf(roll: Dice, count: number): Condition[] {
  const ids = Array.from({ length: count - 1 }, (_, index) => `cause-${index}`)
  return [...ids, 'other'].map((id, index) => {
    const kind = id !== 'other' && roll.chance(0.3) ? 'danger' : 'cause'
    const neighbor = ids[index + 1]
    const excludes = neighbor !== undefined && roll.chance(0.25) ? [neighbor] : []
    const condition = { id, group: 'group', kind, urgency: roll.one(urgencies), excludes } as const
    if (kind === 'cause') return condition
    return { ...condition, harm: { probability: roll.between(0.02, 0.3), urgency: roll.one(urgencies) } }
  })
}

function findingsOf(roll: Dice, names: readonly FindingId[]): Finding[] {
  return [
    { id: 'person.age', kind: 'number', askedOf: 'person', unit: 'a', range: [0, 120] },
    { id: 'person.sex', kind: 'choice', askedOf: 'person', options: ['female', 'male'] },
    { id: 'history.smoking', kind: 'choice', askedOf: 'person', options: smokingOptions },
    { id: 'history.only-a-factor', kind: 'boolean', askedOf: 'person' },
    { id: 'sign.only-a-sign', kind: 'boolean', askedOf: 'person' },
    ...names.map((id): Finding => {
      return { id, kind: 'boolean', askedOf: roll.chance(0.2) ? 'clinician' : 'person' }
    }),
    { id: 'pattern.computed', kind: 'boolean', askedOf: 'person', allOf: names.slice(0, 2) },
    { id: 'lab.rises', kind: 'number', askedOf: 'clinician', unit: 'g/L', range: [0, 100] },
    { id: 'lab.falls', kind: 'number', askedOf: 'clinician', unit: 'g/L', range: [0, 100] },
  ]
}

function riskFactorsOf(
  roll: Dice,
  conditions: readonly Condition[],
  names: readonly FindingId[],
): RiskFactor[] {
  const factors: RiskFactor[] = []
  for (const condition of conditions) {
    for (const finding of roll.some(names, 3))
      factors.push({ condition: condition.id, finding, oddsRatio: ratio(roll) })
    for (const option of roll.some(smokingOptions, 2)) {
      factors.push({ condition: condition.id, finding: 'history.smoking', option, oddsRatio: ratio(roll) })
    }
  }
  return factors
}

function link(roll: Dice, conditions: readonly Condition[], finding: FindingId): Link {
  const leak = probability(roll, 0.005, 0.3)
  return { finding, leak, probabilities: conditions.map(() => probability(roll, 0.01, 0.97)) }
}

/** Rows of the two numbers; a severer cut is rarer, both among all and in each condition. */
function numberLinks(roll: Dice, conditions: readonly Condition[]): Link[] {
  const steps = roll.whole(1, 3)
  const rising = [20, 50, 80]
    .slice(0, steps)
    .map((at): Cut => (roll.chance(0.5) ? { atLeast: at } : { above: at }))
  const falling = [80, 50, 20]
    .slice(0, steps)
    .map((at): Cut => (roll.chance(0.5) ? { atMost: at } : { below: at }))
  return [...bands(roll, conditions, 'lab.rises', rising), ...bands(roll, conditions, 'lab.falls', falling)]
}

function bands(
  roll: Dice,
  conditions: readonly Condition[],
  finding: FindingId,
  cuts: readonly Cut[],
): Link[] {
  let leak = roll.between(0.1, 0.4)
  let strengths = conditions.map(() => roll.between(0.1, 0.9))
  return cuts.map((cut) => {
    const row = {
      finding,
      cut,
      leak: exactly(leak),
      probabilities: strengths.map((s) => exactly(1 - (1 - leak) * (1 - s))),
    }
    leak *= roll.between(0.2, 0.8)
    strengths = strengths.map((s) => s * roll.between(0.2, 0.9))
    return row
  })
}

function exactly(value: number): Estimate {
  return [value, value, value]
}

function groupsOf(roll: Dice, names: readonly FindingId[]): Base['groups'] {
  const left = roll.shuffled(names)
  return [0.5, 0.25, 1, roll.between(0.1, 1)].map((exponent, index) => {
    return { id: `group-${index}`, exponent, findings: left.splice(0, roll.whole(0, 3)) }
  })
}

function implicationsOf(roll: Dice, names: readonly FindingId[]): Implication[] {
  if (names.length < 4) return []
  return Array.from({ length: roll.whole(0, 4) }, () => {
    const [first, second, third] = roll.shuffled(names)
    const from = roll.one<Implication>([
      { if: first! },
      { if: first! },
      { if: 'history.smoking', is: roll.one(smokingOptions) },
      { if: 'person.age', below: roll.whole(10, 60) },
      { if: 'person.age', atLeast: roll.whole(30, 80) },
    ])
    return {
      ...from,
      present: roll.chance(0.7) ? [second!] : [],
      absent: roll.chance(0.5) ? [third!] : [],
    }
  })
}

/** An expression over yes-or-no findings, numbers and choices, at most `depth` deep. */
function randomSign(roll: Dice, names: readonly FindingId[], depth: number): SignExpression {
  const parts = (): SignExpression[] =>
    Array.from({ length: roll.whole(1, 3) }, () => randomSign(roll, names, depth - 1))
  const kind = depth === 0 ? roll.whole(0, 4) : roll.whole(0, 7)
  if (kind === 5) return { 'all-of': parts() }
  if (kind === 6) return { 'any-of': parts() }
  if (kind === 7) return { 'at-least': roll.whole(1, 2), of: parts() }
  if (kind === 4) return roll.chance(0.5) ? randomNumberTest(roll) : randomChoice(roll)
  return roll.one(names)
}

function randomNumberTest(roll: Dice): Extract<SignExpression, { number: FindingId }> {
  const number = roll.one(['person.age', 'lab.rises'])
  const at = roll.whole(10, 90)
  return roll.one([
    { number, below: at },
    { number, 'at-most': at },
    { number, 'at-least': at },
    { number, above: at },
    { number, 'at-least': at, below: at + 20 },
  ])
}

function randomChoice(roll: Dice): Extract<SignExpression, { choice: FindingId }> {
  return { choice: 'history.smoking', is: roll.one(smokingOptions) }
}

/** A safety expression, at most `depth` deep. */
export function randomSafety(
  roll: Dice,
  names: readonly FindingId[],
  conditions: readonly string[],
  depth: number,
): SafetyExpression {
  const inner = (): SafetyExpression => randomSafety(roll, names, conditions, depth - 1)
  const kind = depth === 0 ? roll.whole(0, 6) : roll.whole(0, 10)
  if (kind === 3) return { unknown: roll.one(names) }
  if (kind === 4) return roll.chance(0.5) ? randomNumberTest(roll) : randomChoice(roll)
  if (kind === 5) return { probability: roll.one(conditions), 'at-least': roll.between(0, 0.6) }
  if (kind === 6) return { 'urgency-at-least': roll.one(urgencies) }
  if (kind === 7) return { not: inner() }
  if (kind === 8) return { 'all-of': [inner(), inner()] }
  if (kind > 8) return { 'any-of': [inner(), inner()] }
  return roll.one(names)
}

function warningSignsOf(roll: Dice, names: readonly FindingId[]): WarningSign[] {
  const reassuring = ['yes.0']
  const alarming = ['sign.only-a-sign', ...names.slice(1)]
  return Array.from({ length: 8 }, (_, index) => {
    const sign = {
      id: `sign-${index}`,
      urgency: roll.one(urgencies.slice(1)),
      when: randomSign(roll, alarming, 2),
    }
    return roll.chance(0.3) ? { ...sign, unless: reassuring } : sign
  })
}

function questionsOf(roll: Dice, names: readonly FindingId[]): Question[] {
  const own = (id: string, phase: Question['phase'], settles: readonly FindingId[]): Question => {
    return { id, phase, kind: 'pick-all', settles, burden: roll.between(1, 3) }
  }
  const left = roll.shuffled(names)
  const questions = [
    own('about-you', 'about', ['person.age', 'person.sex', 'history.smoking']),
    own('signs', 'warning', ['sign.only-a-sign', ...left.splice(0, 2)]),
    own('more-signs', 'warning', left.splice(0, 1)),
    own('factor', 'adaptive', ['history.only-a-factor']),
  ]
  while (left.length > 0) {
    const phase = roll.chance(0.1) ? 'guard' : 'adaptive'
    questions.push(own(`question-${questions.length}`, phase, left.splice(0, roll.whole(1, 3))))
  }
  return questions.filter((question) => question.settles.length > 0)
}

function measuresOf(roll: Dice, conditions: readonly Condition[], names: readonly FindingId[]): Measure[] {
  return Array.from({ length: 6 }, (_, index) => ({
    id: `measure-${index}`,
    moment: roll.one(['right-now', 'before-bed', 'this-week', 'with-a-clinician'] as const),
    ask: roll.some(names, 2),
    effects: conditions.map((condition) => {
      return { condition: condition.id, verdict: roll.one(verdicts), certainty: roll.one(certainties) }
    }),
  }))
}

function safetyRulesOf(
  roll: Dice,
  conditions: readonly Condition[],
  names: readonly FindingId[],
): SafetyRule[] {
  const ids = conditions.map((condition) => condition.id)
  return Array.from({ length: 6 }, (_, index) => {
    const all = roll.chance(0.2)
    const rule: SafetyRule = {
      id: `rule-${index}`,
      measures: all ? 'any' : [`measure-${roll.whole(0, 5)}`, `measure-${roll.whole(0, 5)}`],
      effect: roll.one(['avoid', 'only-after-check', 'caution'] as const),
      when: randomSafety(roll, names, ids, 2),
    }
    const lifted = roll.chance(0.2) ? { ...rule, liftedBy: randomSafety(roll, names, ids, 1) } : rule
    return all && roll.chance(0.5) ? { ...lifted, except: ['measure-0'] } : lifted
  })
}

function conflictsOf(roll: Dice, names: readonly FindingId[]): Conflict[] {
  const positions = [
    { id: 'special', when: roll.one(names) },
    { id: 'default', when: { always: true } as const },
  ]
  return [{ id: 'conflict', measures: ['measure-0', 'measure-1'], positions }]
}
