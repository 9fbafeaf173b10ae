// The report of what is on this device: the answers, the nights, and what the person chose to put in.
import { computed, signal } from '@preact/signals'
import type { Answers } from '@stillnight/engine'
import {
  findingsOfDiary,
  type Moment,
  nightAfter,
  nightOf,
  summarizeDiary,
  withDiary,
} from '@stillnight/engine/diary'
import { type Report, type ReportSection, reportSections, writeReport } from '@stillnight/engine/report'
import { ranges } from '../../data/intervals.ts'
import { knowledge } from '../../data/knowledge.ts'
import { diary } from '../../diary/diary.ts'
import { endedExperiments } from '../../experiments/experiments.ts'
import { reportedTrials } from '../../experiments/reported-trials.ts'
import { record } from '../../state/record.ts'

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

const clockNow = (): Moment => ({
  instant: Date.now(),
  offsetMinutes: -new Date().getTimezoneOffset(),
})

/** The calendar date on the wall. */
const today = (): string => {
  const local = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 10)
}

const nights = computed(() => {
  if (diary.value.attacks.length + diary.value.nights.length === 0) return undefined
  const now = clockNow()
  const summary = summarizeDiary(diary.value, { now })
  const from = nightAfter(nightOf(now), -nightsReported)
  const recent = summary.from < from ? summarizeDiary(diary.value, { now, from }) : summary
  return { summary: recent, findings: findingsOfDiary(diary.value, { now }) }
})

export const hasNights = computed(() => nights.value !== undefined)

/** What the ranges on the page are for: the answers with what the nights add to them. */
export const answersReported = (): Answers =>
  withDiary(knowledge.value.network, record.value.answers, nights.value?.findings ?? [])

export const report = computed<Report>(() =>
  writeReport(knowledge.value.network, record.value.answers, {
    written: today(),
    sections: chosen.value,
    intervals: [...ranges.value].map(([condition, range]) => ({ condition, ...range })),
    ...(nights.value && { diary: nights.value }),
    trials: reportedTrials(endedExperiments.value),
  }),
)
