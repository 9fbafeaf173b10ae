// What follows from the answers on this device: how urgent it is, and what to ask next.
import { computed } from '@preact/signals'
import { assess, nextQuestion, type Question } from '@stillnight/engine'
import { knowledge } from '../data/knowledge.ts'
import { record } from './record.ts'

export const assessment = computed(() => assess(knowledge.value.network, record.value.answers))

export const isEmergency = computed(() => assessment.value.urgency.urgency === 'emergency')

export const step = computed(() =>
  nextQuestion(knowledge.value.network, record.value.answers, record.value.asked),
)

export function questionById(id: string): Question | undefined {
  return knowledge.value.network.base.questions.find((question) => question.id === id)
}
