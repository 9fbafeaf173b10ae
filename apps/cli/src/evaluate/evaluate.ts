// Runs the engine over reference cases, at once or through the interview.
import {
  type Answers,
  compareUrgency,
  type Network,
  seededRandom,
  stateOf,
  type Urgency,
  unknown,
  urgencyFloor,
} from '@stillnight/engine'
import { notOnList, type ReferenceCase } from '../cases/reference-case.ts'
import { type Outcome, outcomeOf, type Ranking } from './outcome.ts'
import { type Interview, playInterview } from './play-interview.ts'
import { simulatePerson } from './simulate-person.ts'

/**
 * How the person of a case answers what the case does not say: with "can't tell", with a draw from the base given the
 * diagnosis, or with "no".
 */
export const interviewPersons = ['stated', 'simulated', 'denied'] as const
export type InterviewPerson = (typeof interviewPersons)[number]

export interface EvaluateOptions {
  /** The story alone, or with what a clinician finds. */
  readonly mode: 'history' | 'full'
  readonly rank: Ranking
  /** Who answers the interview; without it, all answers are given at once. */
  readonly interview?: InterviewPerson
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
    /** Simulated: the first person drawn, before any was drawn anew; all answers at once. */
    readonly firstDraw: Outcome
    /** Whether that person had a warning sign beyond the case's range, and another was drawn. */
    readonly isRedrawn: boolean
  }
}

/** Nobody is drawn more often than this: a case that allows no such person keeps its last. */
const mostDraws = 200

/** Evaluates one case. Seeded by the case's own id, so that a case comes out alike in any file and any order. */
export function evaluateCase(network: Network, one: ReferenceCase, options: EvaluateOptions): Evaluated {
  const stated = options.mode === 'full' ? one.full : one.history
  if (options.interview === undefined) return { outcome: outcomeOf(network, one, stated, options.rank) }
  const { person, first } = personOf(network, one, stated, options.interview, options.seed)
  // Examinations are not asked of a person: they are known before the interview, or not at all.
  const { answers, asked, ended } = playInterview(network, person, examined(one, stated))
  return {
    outcome: outcomeOf(network, one, answers, options.rank),
    interview: {
      questions: asked.length,
      ended,
      atOnce: outcomeOf(network, one, person, options.rank),
      firstDraw: outcomeOf(network, one, first, options.rank),
      isRedrawn: person !== first,
    },
  }
}

function personOf(
  network: Network,
  one: ReferenceCase,
  stated: Answers,
  interview: InterviewPerson,
  seed: number,
): Drawn {
  if (interview === 'simulated') return simulated(network, one, stated, seed)
  const person = interview === 'stated' ? stated : denyingTheRest(network, stated)
  return { person, first: person }
}

/** No to every yes-or-no question that the case leaves open, as someone answers who ticks only what they came with. */
function denyingTheRest(network: Network, stated: Answers): Answers {
  const { of } = stateOf(network, stated)
  const open = network.findings.filter(
    ({ kind, askedOf }, index) => kind === 'boolean' && askedOf === 'person' && of[index] === unknown,
  )
  return { ...Object.fromEntries(open.map(({ id }) => [id, 'absent'] as const)), ...stated }
}

function floorOf(network: Network, answers: Answers): Urgency {
  return urgencyFloor(network, stateOf(network, answers)).urgency
}

interface Drawn {
  readonly person: Answers
  readonly first: Answers
}

/**
 * A person for what the case leaves open. The case's range of urgency is a fact about its person too: somebody with a
 * warning sign beyond it is not the one the case tells of, so another is drawn.
 */
function simulated(network: Network, one: ReferenceCase, stated: Answers, seed: number): Drawn {
  const causes = one.diagnosis === notOnList ? ['other'] : [one.diagnosis, ...one.also]
  const random = seededRandom(hash(`${seed}/${one.id}`))
  const own = floorOf(network, stated)
  const most = compareUrgency(own, one.urgencyMax) > 0 ? own : one.urgencyMax
  const first = simulatePerson(network, stated, causes, random)
  let person = first
  for (let draws = 1; draws < mostDraws; draws++) {
    if (compareUrgency(floorOf(network, person), most) <= 0) break
    person = simulatePerson(network, stated, causes, random)
  }
  return { person, first }
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
