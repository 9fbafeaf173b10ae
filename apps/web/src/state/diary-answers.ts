// What the person said together with what the diary shows. The diary may raise the urgency, never lower it.
import { computed } from '@preact/signals'
import { type Answers, assess } from '@stillnight/engine'
import { findingsOfDiary, withDiary } from '@stillnight/engine/diary'
import { knowledge } from '../data/knowledge.ts'
import { diary } from '../diary/diary.ts'
import { noonBeforeTonight } from './clock.ts'
import { saidAnswers } from './said-answers.ts'

export const diaryFindings = computed(() => findingsOfDiary(diary.value, { now: noonBeforeTonight.value }))

export const answersWithDiary = computed<Answers>(() =>
  withDiary(knowledge.value.network, saidAnswers.value, diaryFindings.value),
)

/** What follows from both; the interview itself goes by the answers alone, so that it asks every warning sign. */
export const assessmentWithDiary = computed(() => assess(knowledge.value.network, answersWithDiary.value))

/** What the diary adds to the answers: findings that nobody answered, or that the diary shows to be there after all. */
export const addedByDiary = computed(() =>
  diaryFindings.value.filter(({ finding }) => answersWithDiary.value[finding] !== saidAnswers.value[finding]),
)
