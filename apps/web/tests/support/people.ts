// People who use the app in the tests, and what their device keeps after they answered.
import { type Answers, compile, nextQuestion, type QuestionId } from '@stillnight/engine'
import { base } from '@stillnight/knowledge/base'
import { words as builtWords } from '@stillnight/knowledge/words/en'
import { createWords, type RawWords } from '@stillnight/words'
import type { InterviewRecord } from '../../src/state/interview-record.ts'

export const network = compile(base)
export const rawWords = builtWords as unknown as RawWords
/** The words as the app says them to someone in Britain, as the tests' browser is. */
export const words = createWords(rawWords, { country: 'GB' })

export interface Person {
  readonly age: number
  readonly sex: 'female' | 'male'
  readonly smoking: 'never' | 'former' | 'current'
  /** The findings that are there; to everything else asked the answer is no. */
  readonly has: readonly string[]
}

/** The story of the first evening with the app: the foot burns at night, and hanging it over the edge of the bed helps. */
export const burningFoot: Person = {
  age: 67,
  sex: 'male',
  smoking: 'current',
  has: [
    'relief.dangling',
    'sign.foot-cold-to-touch',
    'sensation.burning',
    'site.foot-toes',
    'pattern.one-leg',
    'timing.worse-at-rest',
    'timing.worse-lying-flat',
    'timing.worse-evening-night',
    'timing.wakes-from-sleep',
    'timing.over-3-months',
    'history.diabetes',
  ],
}

export const restlessLegs: Person = {
  age: 58,
  sex: 'female',
  smoking: 'never',
  has: [
    'sensation.urge-to-move',
    'sensation.creeping',
    'relief.movement',
    'timing.worse-at-rest',
    'timing.worse-evening-night',
    'timing.delays-sleep-onset',
    'timing.over-3-months',
    'pattern.both-legs',
    'site.calf',
    'medicine.antidepressant',
  ],
}

/** A leg artery that has just closed. */
export const coldPaleLeg: Person = {
  age: 71,
  sex: 'female',
  smoking: 'former',
  has: ['flag.sudden-cold-pale-leg'],
}

/** What this person answers to one question. */
function answersOf(person: Person, settles: readonly string[]): Answers {
  const values: Answers = {
    'person.age': person.age,
    'person.sex': person.sex,
    'history.smoking': person.smoking,
  }
  return Object.fromEntries(
    settles.map((id) => [id, values[id] ?? (person.has.includes(id) ? 'present' : 'absent')]),
  )
}

/** What the device keeps after this person answered so many questions, or all of them. */
export function recordOf(person: Person, questions = Number.POSITIVE_INFINITY): InterviewRecord {
  let answers: Answers = {}
  const asked: QuestionId[] = []
  while (asked.length < questions) {
    const step = nextQuestion(network, answers, asked)
    if (step.done) break
    answers = { ...answers, ...answersOf(person, step.question.settles) }
    asked.push(step.question.id)
  }
  return { version: 1, answers, asked }
}
