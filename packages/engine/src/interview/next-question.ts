/** The adaptive interview: warning signs first and always, then the question most worth its effort. */

import { knownOf, type State, stateOf, unknown } from '../answers/state.ts'
import { causeSets } from '../assess/cause-sets.ts'
import { evidenceOf } from '../assess/evidence.ts'
import type { Network } from '../assess/network.ts'
import type { Answers, Step } from '../assessment.ts'
import type { ConditionId, Question, QuestionId, Urgency } from '../base.ts'
import { urgencyFloor } from '../urgency/urgency.ts'
import { type LikelySets, likelySets, questionValue } from './question-value.ts'

/** Screens, the fixed start included. */
const mostQuestions = 25
/** A question worth fewer bits than this per tap is not worth asking a person in pain. */
const leastWorth = 0.05
/** One cause or two: to choose a question, sets of three change nothing and cost ten times the time. */
const causesWeighed = 2
/** How many causes are named as those a question tells apart. */
const causesNamed = 3

/**
 * The next step of the interview. `asked` holds the questions already put, answered or not; a question whose findings
 * are all known is not put at all. Pure: the same answers give the same step, so going back is taking one away.
 *
 * @example
 * nextQuestion(network, {}, []).question.id // => 'right-now'
 */
export function nextQuestion(network: Network, answers: Answers, asked: readonly QuestionId[]): Step {
  const state = stateOf(network, answers)
  const floor = urgencyFloor(network, state).urgency
  if (floor === 'emergency') return { done: true, reason: 'emergency' }
  const open = network.questions.filter((question) => isOpen(network, state, question, asked))
  const fixed = open.filter((question) => question.phase === 'about' || question.phase === 'warning')
  const adaptive = open.filter((question) => question.phase === 'adaptive')
  if (asked.length >= mostQuestions) return { done: true, reason: 'limit' }
  if (fixed.length === 0 && adaptive.length === 0) return { done: true, reason: 'nothing-left' }
  const likely = likelySets(network, causeSets(network, evidenceOf(network, state), causesWeighed))
  const ranked = adaptive
    .map((question) => ({ question, worth: worthOf(network, state, floor, likely, question) }))
    .sort((first, second) => second.worth - first.worth)
  const worthwhile = ranked.filter(({ worth }) => worth >= leastWorth).length
  const left = Math.min(fixed.length + stillLikely(worthwhile), mostQuestions - asked.length)
  const start = fixed[0]
  if (start) {
    const kind = start.phase === 'about' ? 'about' : 'warning'
    return { done: false, question: start, why: { kind }, left }
  }
  const best = ranked[0]!
  if (best.worth < leastWorth) return { done: true, reason: 'not-worth-asking' }
  return {
    done: false,
    question: best.question,
    why: { kind: 'separates', conditions: leading(network, likely) },
    left,
  }
}

function isOpen(network: Network, state: State, question: Question, asked: readonly QuestionId[]): boolean {
  if (question.phase === 'guard' || asked.includes(question.id)) return false
  return question.settles.some((id) => knownOf(network, state, id) === unknown)
}

function worthOf(
  network: Network,
  state: State,
  floor: Urgency,
  likely: LikelySets,
  question: Question,
): number {
  return questionValue(network, state, floor, likely, question) / question.burden
}

/** Each answer makes the others less worth asking: about two in three of those worth it now will be. */
function stillLikely(worthwhile: number): number {
  return worthwhile <= 1 ? worthwhile : Math.ceil((worthwhile * 2) / 3)
}

/** The named causes that lead, likeliest first. */
function leading(network: Network, { having }: LikelySets): ConditionId[] {
  return network.base.conditions
    .map((condition, index) => ({ id: condition.id, share: having[index]!, index }))
    .filter(({ index }) => index !== network.other)
    .sort((first, second) => second.share - first.share)
    .slice(0, causesNamed)
    .map(({ id }) => id)
}
