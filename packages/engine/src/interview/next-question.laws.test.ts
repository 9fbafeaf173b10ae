// The interview: danger first in a fixed order, always an end, and never a question for nothing.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stateOf } from '../answers/state.ts'
import { compile, type Network } from '../assess/network.ts'
import type { Answers, Step } from '../assessment.ts'
import type { Base, QuestionId } from '../base.ts'
import { settle } from '../testing/brute-force.ts'
import { type Dice, dice } from '../testing/dice.ts'
import { exactly, plainBase } from '../testing/plain-base.ts'
import { knownOnly, randomAnswers } from '../testing/random-answers.ts'
import { randomBase } from '../testing/random-base.ts'
import { urgencyFloor } from '../urgency/urgency.ts'
import { nextQuestion } from './next-question.ts'

const seed = fc.integer()
const share = fc.double({ min: 0, max: 1, noNaN: true })
const size = { conditions: 5, findings: 14 }

interface Interview {
  readonly steps: readonly Step[]
  readonly asked: readonly QuestionId[]
  readonly answers: Answers
}

/** How a person answers each finding of a question; nothing stands for skipping it. */
type Manner = (base: Base, finding: string) => Answers[string] | undefined

/** Asks until the interview ends. */
function interview(base: Base, manner: Manner): Interview {
  const network = compile(base)
  let answers: Answers = {}
  const asked: QuestionId[] = []
  const steps: Step[] = []
  for (let turn = 0; turn < 100; turn++) {
    const step = nextQuestion(network, answers, asked)
    steps.push(step)
    if (step.done) return { steps, asked, answers }
    asked.push(step.question.id)
    const given = step.question.settles.flatMap((id) => {
      const value = manner(base, id)
      return value === undefined ? [] : [[id, value] as const]
    })
    answers = { ...answers, ...Object.fromEntries(given) }
  }
  throw new Error('The interview does not end.')
}

const skipping: Manner = () => undefined

function denying(base: Base, id: string): 'absent' | undefined {
  return base.findings.find((finding) => finding.id === id)?.kind === 'boolean' ? 'absent' : undefined
}

/** Anything goes: yes, no, cannot tell, skipped. */
function moody(roll: Dice): Manner {
  return (base, id) => {
    const { kind, options = [] } = base.findings.find((finding) => finding.id === id)!
    if (roll.chance(0.2)) return undefined
    if (kind === 'number') return roll.whole(0, 100)
    if (kind === 'choice') return roll.one(options)
    return roll.one(['present', 'absent', 'absent', 'unknown'] as const)
  }
}

/** The questions of the fixed start that are not settled yet, in the order of the base. */
function startOf(base: Base): QuestionId[] {
  const fixed = base.questions.filter(({ phase }) => phase === 'about' || phase === 'warning')
  return fixed.map(({ id }) => id)
}

describe('the start', () => {
  test('is about the person and the warning signs, in the order of the base, whatever the answers', () => {
    fc.assert(
      fc.property(seed, seed, (number, mood) => {
        const base = randomBase(number, size)
        const { asked, steps } = interview(base, moody(dice(mood)))
        const start = startOf(base).filter((id) => asked.includes(id))
        expect(asked.slice(0, start.length)).toEqual(start)
        steps.slice(0, start.length).forEach((step) => {
          if (step.done) throw new Error('a step of the start')
          expect(step.why).toEqual({ kind: step.question.phase })
        })
      }),
    )
  })

  test('is never skipped: short of an emergency every open question of it is put', () => {
    fc.assert(
      fc.property(seed, seed, (number, mood) => {
        const base = { ...randomBase(number, size), implications: [] }
        const { asked, steps } = interview(base, moody(dice(mood)))
        const end = steps.at(-1)!
        if (end.done && end.reason === 'emergency') return
        expect(asked.slice(0, startOf(base).length)).toEqual(startOf(base))
      }),
    )
  })

  test('passes over what is known already', () => {
    const base = randomBase(1, size)
    const about = { 'person.age': 50, 'person.sex': 'female', 'history.smoking': 'never' }
    const step = nextQuestion(compile(base), about, [])
    expect(!step.done && step.question.phase).toBe('warning')
  })
})

describe('the end', () => {
  test.each<[string, (seed: number) => Manner]>([
    ['skips everything', () => skipping],
    ['says no to everything', () => denying],
    ['answers as the mood is', (number) => moody(dice(number))],
  ])('comes for a person who %s, after 25 questions at most and none twice', (_, manner) => {
    fc.assert(
      fc.property(seed, seed, (number, mood) => {
        const base = randomBase(number, size)
        const { asked } = interview(base, manner(mood))
        expect(asked.length).toBeLessThanOrEqual(25)
        expect(new Set(asked).size).toBe(asked.length)
      }),
      { numRuns: 50 },
    )
  })

  test('comes at once in an emergency, and only then for that reason', () => {
    fc.assert(
      fc.property(seed, share, (number, known) => {
        const base = randomBase(number, size)
        const network = compile(base)
        const answers = randomAnswers(number + 1, base, known)
        const step = nextQuestion(network, answers, [])
        const isEmergency = urgencyFloor(network, stateOf(network, answers)).urgency === 'emergency'
        expect(step.done && step.reason === 'emergency').toBe(isEmergency)
      }),
    )
  })

  test('comes when every question is asked', () => {
    fc.assert(
      fc.property(seed, share, (number, known) => {
        const base = randomBase(number, size)
        const network = compile(base)
        const answers = randomAnswers(number + 1, base, known)
        const asked = base.questions.map(({ id }) => id)
        expect(nextQuestion(network, answers, asked)).toEqual({
          done: true,
          reason:
            urgencyFloor(network, stateOf(network, answers)).urgency === 'emergency'
              ? 'emergency'
              : 'nothing-left',
        })
      }),
    )
  })

  test('comes at the limit, even with warning signs to ask: 25 screens were put already', () => {
    const base = randomBase(1, size)
    const many = Array.from({ length: 25 }, (_, index) => `earlier-${index}`)
    expect(nextQuestion(compile(base), {}, many)).toEqual({ done: true, reason: 'limit' })
    expect(nextQuestion(compile(base), {}, many.slice(1)).done).toBe(false)
  })
})

describe('each step', () => {
  test('asks something that is open, is no guard of a measure, and was not asked', () => {
    fc.assert(
      fc.property(seed, share, (number, known) => {
        const base = randomBase(number, size)
        const answers = randomAnswers(number + 1, base, known)
        const asked = dice(number)
          .some(base.questions, 3)
          .map(({ id }) => id)
        const step = nextQuestion(compile(base), answers, asked)
        if (step.done) return
        const settled = settle(base, answers)
        expect(step.question.phase).not.toBe('guard')
        expect(asked).not.toContain(step.question.id)
        expect(step.question.settles.some((id) => !settled.has(id))).toBe(true)
      }),
    )
  })

  test('counts itself among what is left, and never promises more than the limit', () => {
    fc.assert(
      fc.property(seed, seed, (number, mood) => {
        const { steps } = interview(randomBase(number, size), moody(dice(mood)))
        steps.forEach((step, already) => {
          if (step.done) return
          expect(step.left).toBeGreaterThanOrEqual(1)
          expect(step.left + already).toBeLessThanOrEqual(25)
        })
      }),
      { numRuns: 50 },
    )
  })

  test('of an adaptive question names up to three of the listed causes', () => {
    fc.assert(
      fc.property(seed, seed, (number, mood) => {
        const base = randomBase(number, size)
        for (const step of interview(base, moody(dice(mood))).steps) {
          if (step.done || step.why.kind !== 'separates') continue
          expect(step.why.conditions).toHaveLength(3)
          expect(step.why.conditions).not.toContain('other')
        }
      }),
      { numRuns: 50 },
    )
  })

  test('is the same for the same input, in whatever order it comes, and unknown changes nothing', () => {
    fc.assert(
      fc.property(seed, seed, share, (number, order, known) => {
        const base = randomBase(number, size)
        const network: Network = compile(base)
        const answers = randomAnswers(number + 1, base, known)
        const roll = dice(order)
        const asked = roll.some(base.questions, 4).map(({ id }) => id)
        const step = JSON.stringify(nextQuestion(network, answers, asked))
        const shuffled = Object.fromEntries(roll.shuffled(Object.entries(answers)))
        expect(JSON.stringify(nextQuestion(network, shuffled, roll.shuffled(asked)))).toBe(step)
        expect(JSON.stringify(nextQuestion(network, knownOnly(answers), asked))).toBe(step)
      }),
    )
  })

  test('going back is taking the answer away', () => {
    fc.assert(
      fc.property(seed, seed, (number, mood) => {
        const base = randomBase(number, size)
        const network = compile(base)
        const { steps, asked } = interview(base, skipping)
        const back = mood % asked.length
        const at = Math.abs(back)
        expect(nextQuestion(network, {}, asked.slice(0, at))).toEqual(steps[at])
      }),
      { numRuns: 50 },
    )
  })
})

describe('which question comes', () => {
  /** Two causes; the first question tells them apart, the second tells nothing, both take the same effort. */
  const plain = plainBase(['telling', 'silent'])
  const link = (finding: string, probabilities: readonly number[]) => {
    return { finding, leak: exactly(0.05), probabilities: probabilities.map(exactly) }
  }
  const question = (id: string, settles: string, burden: number) => {
    return { id, phase: 'adaptive', kind: 'yes-no', settles: [settles], burden } as const
  }
  const base: Base = {
    ...plain,
    links: [link('telling', [0.9, 0.1, 0.1]), link('silent', [0.05, 0.05, 0.05])],
    questions: [question('about-nothing', 'silent', 1), question('about-artery', 'telling', 1)],
  }

  function firstOf(changed: Base): string {
    const step = nextQuestion(compile(changed), {}, [])
    return step.done ? step.reason : step.question.id
  }

  test('the one that tells the causes apart', () => {
    expect(firstOf(base)).toBe('about-artery')
  })

  test('none that tells nothing', () => {
    expect(firstOf({ ...base, questions: [question('about-nothing', 'silent', 1)] })).toBe('not-worth-asking')
  })

  test('none that is worth less than its effort', () => {
    expect(firstOf({ ...base, questions: [question('about-artery', 'telling', 1000)] })).toBe(
      'not-worth-asking',
    )
  })

  test('of two that tell the same, the easier one', () => {
    const questions = [question('hard', 'telling', 3), question('easy', 'telling', 1)]
    expect(firstOf({ ...base, questions })).toBe('easy')
  })

  test('one about a danger before one as telling about an everyday cause', () => {
    const conditions = base.conditions.map((condition) =>
      condition.id === 'vein' ? { ...condition, kind: 'danger' as const } : condition,
    )
    const links = [link('telling', [0.9, 0.1, 0.1]), link('silent', [0.1, 0.9, 0.1])]
    const questions = [question('about-artery', 'telling', 1), question('about-vein', 'silent', 1)]
    expect(firstOf({ ...base, conditions, links, questions })).toBe('about-vein')
    expect(firstOf({ ...base, links, questions })).toBe('about-artery')
  })

  test('one that may raise the urgency, even when it tells nothing about causes', () => {
    const warningSigns = [{ id: 'sign', urgency: 'emergency', when: 'silent' }] as const
    const step = firstOf({ ...base, warningSigns, questions: [question('about-danger', 'silent', 1)] })
    expect(step).toBe('about-danger')
  })
})
