// What is known of the person now, diary included: whether a measure may be tried, and whether an experiment may go on.
import { computed } from '@preact/signals'
import { type Answers, assess, type MeasureId, planRelief } from '@stillnight/engine'
import { withDiary } from '@stillnight/engine/diary'
import { type Refusal, refusalOf, type TrialMeasure, type TrialSituation } from '@stillnight/engine/trial'
import { trialMeasures } from '@stillnight/knowledge/trial-measures'
import { knowledge } from '../data/knowledge.ts'
import { diaryFindings } from '../state/diary-answers.ts'
import { lastingAnswers } from '../state/lasting-answers.ts'

// Without what was denied this night: an experiment goes on for weeks.
const answers = computed<Answers>(() =>
  withDiary(knowledge.value.network, lastingAnswers.value, diaryFindings.value),
)

export const situation = computed<TrialSituation>(() => {
  const { network } = knowledge.value
  const assessment = assess(network, answers.value)
  const age = answers.value['person.age']
  return {
    urgency: assessment.urgency.urgency,
    plan: planRelief(network, answers.value, assessment),
    arteriesProvenSound: haveSoundArteries(answers.value),
    ...(typeof age === 'number' && { age }),
  }
})

/**
 * The bounds of a normal ankle-brachial index, as in the safety rules for stockings. With diabetes stiff arteries can
 * make it look normal.
 */
function haveSoundArteries(known: Answers): boolean {
  const index = known['exam.ankle-brachial-index']
  return typeof index === 'number' && index >= 0.9 && index <= 1.3 && known['history.diabetes'] === 'absent'
}

export interface Candidate {
  readonly row: TrialMeasure
  readonly refusal?: Refusal
}

/** Every measure that can be tried at all or not, with why not; those the plan puts first stand first. */
export const candidates = computed<readonly Candidate[]>(() => {
  const { suggestions } = situation.value.plan
  const place = (measure: MeasureId): number => {
    const at = suggestions.findIndex((each) => each.measure === measure)
    return at < 0 ? suggestions.length : at
  }
  return trialMeasures
    .map((row) => {
      const refusal = refusalOf(row.measure, trialMeasures, situation.value)
      return { row, ...(refusal && { refusal }) }
    })
    .toSorted((first, second) => place(first.row.measure) - place(second.row.measure))
})

export const candidateOf = (measure: string): Candidate | undefined =>
  candidates.value.find(({ row }) => row.measure === measure)

/** Whether the answers or the diary call for more than a visit some day: then no experiment goes on. */
export const isAlarmed = computed(() => ['soon', 'same-day', 'emergency'].includes(situation.value.urgency))
