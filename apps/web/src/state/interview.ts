// The interview on this device: the record, and everything that follows from it.
import { computed, signal } from '@preact/signals'
import { type Answers, assess, type FindingId, nextQuestion, type Question } from '@stillnight/engine'
import { knowledge } from '../data/knowledge.ts'
import { emptyRecord, type InterviewRecord, withFinding, withQuestion } from './interview-record.ts'
import { loadRecord, saveRecord } from './stored-record.ts'

const storage = () => localStorage

export const record = signal<InterviewRecord>(emptyRecord)
/** False when this device refuses to keep the answers. */
export const isKept = signal(true)
/** What start over cleared, for as long as it can be taken back. */
export const cleared = signal<InterviewRecord | undefined>(undefined)

/** Takes up the interview where the person left it; after the knowledge base is loaded. */
export function resumeInterview(): void {
  record.value = loadRecord(storage, knowledge.value.network)
  isKept.value = saveRecord(storage, record.value)
}

function keep(next: InterviewRecord): void {
  record.value = next
  cleared.value = undefined
  isKept.value = saveRecord(storage, next)
}

export const answerQuestion = (question: Pick<Question, 'id' | 'settles'>, given: Answers): void =>
  keep(withQuestion(record.value, question, given))

export const answerFinding = (finding: FindingId, answer: Answers[FindingId]): void =>
  keep(withFinding(record.value, finding, answer))

export function startOver(): void {
  const before = record.value
  keep(emptyRecord)
  cleared.value = before
}

export function undoStartOver(): void {
  if (cleared.value !== undefined) keep(cleared.value)
}

export const assessment = computed(() => assess(knowledge.value.network, record.value.answers))

export const isEmergency = computed(() => assessment.value.urgency.urgency === 'emergency')

export const step = computed(() =>
  nextQuestion(knowledge.value.network, record.value.answers, record.value.asked),
)

export function questionById(id: string): Question | undefined {
  return knowledge.value.network.base.questions.find((question) => question.id === id)
}
