// The answers on this device, as signals. Knows nothing of medicine, so that every screen can hold it.
import { signal } from '@preact/signals'
import type { Answers, FindingId, Question } from '@stillnight/engine'
import { dateOf, momentNow } from './clock.ts'
import { forgetDrafts } from './draft.ts'
import {
  emptyRecord,
  type InterviewRecord,
  saidOnDay,
  withFindings,
  withoutFinding,
  withQuestion,
} from './interview-record.ts'
import { saveRecord } from './stored-record.ts'
import { forgetForTonight, tappedTonight, tonightAnswers } from './tonight-answers.ts'

const storage = () => localStorage

/** Empty until the knowledge base is loaded, which says what the stored answers still mean. */
export const record = signal<InterviewRecord>(emptyRecord)
/** False when this device refuses to keep the answers. */
export const isKept = signal(true)
/** What start over cleared, for as long as it can be taken back. */
export const cleared = signal<InterviewRecord | undefined>(undefined)

/** Makes this the record and stores it. */
export function keep(next: InterviewRecord): void {
  record.value = next
  cleared.value = undefined
  isKept.value = saveRecord(storage, next)
}

/** Answers a question of the interview; what was said of it earlier this night no longer counts. */
export function answerQuestion(question: Pick<Question, 'id' | 'settles'>, given: Answers): void {
  keep(saidOnDay(withQuestion(record.value, question, given), Object.keys(given), dateOf(momentNow())))
  forgetForTonight(Object.keys(given))
}

/** Answers findings where they came up; what was said of them earlier this night no longer counts. */
export function answerFindings(given: Answers): void {
  keep(saidOnDay(withFindings(record.value, given), Object.keys(given), dateOf(momentNow())))
  forgetForTonight(Object.keys(given))
}

/** Takes an answer back that was given where it came up, so that it can be asked again. */
export function takeBackFinding(finding: FindingId): void {
  keep(withoutFinding(record.value, finding))
  forgetForTonight([finding])
}

export function startOver(): void {
  const before = record.value
  keep(emptyRecord)
  forgetDrafts()
  // What was denied this night is not brought back with the rest: it is asked again before help.
  forgetForTonight([...Object.keys(tonightAnswers.value), ...tappedTonight.value])
  cleared.value = before
}

export function undoStartOver(): void {
  if (cleared.value !== undefined) keep(cleared.value)
}
