// The report of what is on this device: the answers, the nights, the experiments, and what the person chose to put in.
import { computed, signal } from '@preact/signals'
import type { SaidOn } from '@stillnight/engine'
import { nightAfter, summarizeDiary } from '@stillnight/engine/diary'
import {
  type Report,
  type ReportSection,
  reportedTrial,
  reportSections,
  writeReport,
} from '@stillnight/engine/report'
import { ranges } from '../../data/intervals.ts'
import { knowledge } from '../../data/knowledge.ts'
import { diary } from '../../diary/diary.ts'
import { verdicts } from '../../experiments/experiments.ts'
import { noonBeforeTonight, today, tonight } from '../../state/clock.ts'
import { diaryFindings } from '../../state/diary-answers.ts'
import { record } from '../../state/record.ts'
import { saidAnswers } from '../../state/said-answers.ts'
import { tonightAnswers } from '../../state/tonight-answers.ts'

/** Four weeks and the twelve before them: what a change is told from. */
const nightsReported = 112

/** What goes in; everything, each time the page is opened. */
export const chosen = signal<readonly ReportSection[]>(reportSections)

export function choose(section: ReportSection, isIn: boolean): void {
  const next = new Set(chosen.value)
  if (isIn) next.add(section)
  else next.delete(section)
  chosen.value = reportSections.filter((each) => next.has(each))
}

/** When each answer was given last; what was said this night was said today. */
const saidOn = computed<SaidOn>(() => ({
  ...record.value.saidOn,
  ...Object.fromEntries(Object.keys(tonightAnswers.value).map((finding) => [finding, today.value])),
}))

const nights = computed(() => {
  if (diary.value.attacks.length + diary.value.nights.length === 0) return undefined
  const now = noonBeforeTonight.value
  const summary = summarizeDiary(diary.value, { now })
  const from = nightAfter(tonight.value, -nightsReported)
  const recent = summary.from < from ? summarizeDiary(diary.value, { now, from }) : summary
  return { summary: recent, findings: diaryFindings.value }
})

export const hasNights = computed(() => nights.value !== undefined)

export const report = computed<Report>(() =>
  writeReport(knowledge.value.network, saidAnswers.value, {
    written: today.value,
    saidOn: saidOn.value,
    sections: chosen.value,
    intervals: [...ranges.value].map(([condition, range]) => ({ condition, ...range })),
    trials: [...verdicts.value.values()].map(({ experiment, result }) =>
      reportedTrial(experiment.file.trial, result),
    ),
    ...(nights.value && { diary: nights.value }),
  }),
)
