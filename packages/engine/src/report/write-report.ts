/** Writes the page for the doctor from what is known of one person. */

import { withoutOverruled } from '../answers/overruled.ts'
import type { SaidOn } from '../answers/said-on.ts'
import { assess } from '../assess/assess.ts'
import { explain } from '../assess/explain.ts'
import type { Network } from '../assess/network.ts'
import type { Answers, Interval, Raised } from '../assessment.ts'
import type { Sex } from '../base.ts'
import type { DiaryFinding } from '../diary/findings-of.ts'
import type { DiarySummary } from '../diary/summarize.ts'
import { withDiary } from '../diary/with-diary.ts'
import { planRelief } from '../relief/plan.ts'
import { differentialOf, namedCauses } from './differential.ts'
import { examinationsFor } from './examinations.ts'
import { medicinesOf } from './medicines.ts'
import { nightsOfReport } from './nights.ts'
import { reasonForComing } from './reason-for-coming.ts'
import { redFlagsOf } from './red-flags.ts'
import {
  type RedFlags,
  type Report,
  type ReportedRaise,
  type ReportedTrial,
  type ReportSection,
  reportSections,
} from './report.ts'

export interface ReportOptions {
  /** The day on which it is written, such as `2026-11-26`. */
  readonly written: string
  /** 90 % intervals of the causes, from `intervals`; the page shows none where they are missing. */
  readonly intervals?: readonly Interval[]
  /** When each answer was given last, where somebody kept it. The weekly checks have their own. */
  readonly saidOn?: SaidOn
  /** What the diary sums up to and what follows from it. Of its notes neither holds a word. */
  readonly diary?: { readonly summary: DiarySummary; readonly findings: readonly DiaryFinding[] }
  readonly trials?: readonly ReportedTrial[]
  /** The parts that go in; all of them when this is left out. */
  readonly sections?: readonly ReportSection[]
}

/**
 * The report. The order of the answers does not change a byte of it. The urgency,
 * what raised it, and how much of the danger nobody asked about always stay.
 *
 * @example
 * const report = writeReport(network, { 'flag.fever': 'absent' }, { written: '2026-11-26' })
 * report.redFlags.denied // => ['flag.fever']
 */
export function writeReport(network: Network, said: Answers, options: ReportOptions): Report {
  const { written, intervals = [], sections = reportSections, saidOn = {}, diary, trials = [] } = options
  const answers = withDiary(network, said, diary?.findings ?? [])
  const assessment = assess(network, answers)
  const named = namedCauses(network, assessment)
  const explanations = explain(network, answers, named)
  const redFlags = redFlagsOf(
    network,
    { ...deniedInCheck(diary?.findings ?? []), ...withoutOverruled(network, said) },
    answers,
    latest(saidOn, deniedOnInCheck(diary?.findings ?? [])),
  )
  const goesIn = (section: ReportSection): boolean => sections.includes(section)
  return {
    version: 1,
    base: network.base.version,
    written,
    person: personOf(said),
    urgency: {
      urgency: assessment.urgency.urgency,
      raised: assessment.urgency.raised.map((raised) => withSuspects(network, raised)),
      warningSigns: warningSignsIn(redFlags),
    },
    ...(goesIn('reason') && { reason: reasonForComing(network, answers, explanations) }),
    ...(goesIn('differential') && {
      differential: differentialOf(network, assessment, explanations, intervals),
    }),
    ...(goesIn('examinations') && { examinations: examinationsFor(network, answers, named) }),
    ...(goesIn('nights') && diary && { nights: nightsOfReport(diary.summary) }),
    ...(goesIn('tried') && { tried: { inAttacks: diary?.summary.tried ?? [], trials } }),
    ...(goesIn('medicines') && {
      medicines: medicinesOf(network, answers, assessment, planRelief(network, answers, assessment)),
    }),
    ...(goesIn('red-flags') && { redFlags }),
    leftOut: reportSections.filter((section) => !goesIn(section)),
  }
}

/** What the person denied in the weekly check is their own word, too. */
function deniedInCheck(findings: readonly DiaryFinding[]): Answers {
  return Object.fromEntries(
    Object.keys(deniedOnInCheck(findings)).map((finding) => [finding, 'absent'] as const),
  )
}

/** The night of the weekly check in which each was denied. */
function deniedOnInCheck(findings: readonly DiaryFinding[]): SaidOn {
  const days = findings.flatMap(({ finding, answer, reason }) =>
    answer === 'absent' && reason.by === 'check' ? [[finding, reason.night] as const] : [],
  )
  return Object.fromEntries(days)
}

/** The later of two days, where both are known. Dates that are written alike are in order as text, too. */
function latest(some: SaidOn, others: SaidOn): SaidOn {
  const later = Object.entries(others).filter(([finding, day]) => day > (some[finding] ?? ''))
  return { ...some, ...Object.fromEntries(later) }
}

function warningSignsIn({ present, denied, notSure, notAsked }: RedFlags): Report['urgency']['warningSigns'] {
  const open = notSure.length + notAsked.length
  return { of: present.length + denied.length + open, open }
}

function withSuspects(network: Network, raised: Raised): ReportedRaise {
  const suspects =
    raised.by === 'warning-sign' ? network.signs.find(({ id }) => id === raised.id)?.danger : [raised.id]
  return { ...raised, suspects: suspects ?? [] }
}

function personOf(answers: Answers): Report['person'] {
  const { 'person.age': age, 'person.sex': sex } = answers
  return {
    ...(typeof age === 'number' && { age }),
    ...((sex === 'female' || sex === 'male') && { sex: sex satisfies Sex }),
  }
}
