// What the screen of nights shows: the diary in numbers, over the period that was chosen.
import { computed, signal } from '@preact/signals'
import { seriesOf, summarizeDiary } from '@stillnight/engine/diary'
import { createDiaryWords } from '@stillnight/words/diary'
import { knowledge } from '../../data/knowledge.ts'
import { diary } from '../../diary/diary.ts'
import { noonBeforeTonight, tonight } from '../../state/clock.ts'
import { firstNight, type Period, stretchFor } from './period.ts'

export const period = signal<Period>('quarter')

export const hasNights = computed(() => diary.value.attacks.length > 0 || diary.value.nights.length > 0)

export const summary = computed(() => {
  const from = firstNight(period.value, tonight.value)
  return summarizeDiary(diary.value, { now: noonBeforeTonight.value, ...(from !== undefined && { from }) })
})

export const points = computed(() => seriesOf(summary.value.nights, stretchFor(summary.value.nights.length)))

export const diaryWords = computed(() => createDiaryWords(knowledge.value.rawWords))
