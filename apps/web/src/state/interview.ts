// What follows from the answers on this device: how urgent it is, and what to ask next.
import { computed } from '@preact/signals'
import { assess, type FindingId, nextQuestion, type Question, type QuestionId } from '@stillnight/engine'
import { knowledge } from '../data/knowledge.ts'
import { record } from './record.ts'
import type { Route } from './route.ts'

export const assessment = computed(() => assess(knowledge.value.network, record.value.answers))

export const isEmergency = computed(() => assessment.value.urgency.urgency === 'emergency')

export const step = computed(() =>
  nextQuestion(knowledge.value.network, record.value.answers, record.value.asked),
)

/**
 * Every question with an answer that can be changed: those that were put, in that order, then those of which something
 * was answered elsewhere, such as before help at night.
 */
export const answeredQuestions = computed<readonly QuestionId[]>(() => {
  const { asked, answers } = record.value
  const elsewhere = knowledge.value.network.base.questions.filter(
    ({ id, settles }) => !asked.includes(id) && settles.some((finding) => answers[finding] !== undefined),
  )
  return [...asked, ...elsewhere.map(({ id }) => id)]
})

/** Where an answer that set something off can be changed: its question, or the list of all answers. */
export function routeToChange(findings: readonly FindingId[]): Route {
  const settling = answeredQuestions.value.findLast((id) =>
    questionById(id)?.settles.some((finding) => findings.includes(finding)),
  )
  return settling === undefined ? { screen: 'answers' } : { screen: 'why', question: settling, change: true }
}

export function questionById(id: string): Question | undefined {
  return knowledge.value.network.base.questions.find((question) => question.id === id)
}
