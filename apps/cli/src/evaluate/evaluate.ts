// Runs the engine over reference cases, at once or through the interview.
import {
  type Answers,
  compareUrgency,
  type Network,
  seededRandom,
  stateOf,
  type Urgency,
  urgencyFloor,
} from '@stillnight/engine'
import { notOnList, type ReferenceCase } from '../cases/reference-case.ts'
import { type Outcome, outcomeOf, type Ranking } from './outcome.ts'
import { type Interview, playInterview } from './play-interview.ts'
import { simulatePerson } from './simulate-person.ts'

export interface EvaluateOptions {
  /** The story alone, or with what a clinician finds. */
  readonly mode: 'history' | 'full'
  readonly rank: Ranking
  /** Who answers the interview; without it, all answers are given at once. */
  readonly interview?: 'stated' | 'simulated'
  readonly seed: number
}

export interface Evaluated {
  /** What is judged: the end of the interview, or all that the case states given at once. */
  readonly outcome: Outcome
  readonly interview?: {
    readonly questions: number
    readonly ended: Interview['ended']
    /** All that this person could answer, given at once. */
    readonly atOnce: Outcome
    /** Whether a draw raised a warning sign that the case does not: then its urgency range is not this person's. */
    readonly isDrawnAlarm: boolean
  }
}

/** Evaluates one case. Seeded by the case's own id, so that a case comes out alike in any file and any order. */
export function evaluateCase(network: Network, one: ReferenceCase, options: EvaluateOptions): Evaluated {
  const stated = options.mode === 'full' ? one.full : one.history
  if (options.interview === undefined) return { outcome: outcomeOf(network, one, stated, options.rank) }
  const person = options.interview === 'stated' ? stated : simulated(network, one, stated, options.seed)
  // Examinations are not asked of a person: they are known before the interview, or not at all.
  const { answers, asked, ended } = playInterview(network, person, examined(one, stated))
  return {
    outcome: outcomeOf(network, one, answers, options.rank),
    interview: {
      questions: asked.length,
      ended,
      atOnce: outcomeOf(network, one, person, options.rank),
      isDrawnAlarm: compareUrgency(floorOf(network, person), floorOf(network, stated)) > 0,
    },
  }
}

function floorOf(network: Network, answers: Answers): Urgency {
  return urgencyFloor(network, stateOf(network, answers)).urgency
}

function simulated(network: Network, one: ReferenceCase, stated: Answers, seed: number): Answers {
  const causes = one.diagnosis === notOnList ? ['other'] : [one.diagnosis, ...one.also]
  return simulatePerson(network, stated, causes, seededRandom(hash(`${seed}/${one.id}`)))
}

function examined(one: ReferenceCase, stated: Answers): Answers {
  return Object.fromEntries(
    Object.entries(stated).filter(([finding]) => !Object.hasOwn(one.history, finding)),
  )
}

/** FNV-1a (Fowler, Noll, Vo 1991): a number from a text. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const letter of text) value = Math.imul(value ^ letter.codePointAt(0)!, 0x01000193)
  return value >>> 0
}
