// The answers together with what the diary shows. The diary may raise the urgency, never lower it.
import { computed } from '@preact/signals'
import type { Answers } from '@stillnight/engine'
import { findingsOfDiary, withDiary } from '@stillnight/engine/diary'
import { knowledge } from '../data/knowledge.ts'
import { diary } from '../diary/diary.ts'
import { now } from './clock.ts'
import { record } from './record.ts'

export const diaryFindings = computed(() => findingsOfDiary(diary.value, { now: now.value }))

export const answersWithDiary = computed<Answers>(() =>
  withDiary(knowledge.value.network, record.value.answers, diaryFindings.value),
)
