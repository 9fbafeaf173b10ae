/**
 * The report cut to one sheet: each list keeps what matters most, and says how many lines are not shown. Whoever lays
 * the page out tries one step after another until it fits, and never makes the type smaller.
 */

import type { ConditionId, FindingId } from '../base.ts'
import type { TriedMeasure } from '../diary/what-was-tried.ts'
import {
  type Differential,
  type Examination,
  type ReasonPart,
  type RedFlags,
  type Report,
  type ReportedCause,
  type ReportedFinding,
  type ReportedMedicine,
  type ReportedRaise,
  type ReportedTrial,
  reasonParts,
} from './report.ts'

/** The first lines of a list, and how many more there are. */
export interface Shown<Item> {
  readonly items: readonly Item[]
  readonly more: number
}

/** How many lines each list may have. */
export interface PageSize {
  readonly raised: number
  /** Findings that set off one warning sign, or several of the same dangers. */
  readonly because: number
  /** Of each part of the reason. */
  readonly findings: number
  readonly causes: number
  /** For a cause, and against it. */
  readonly reasons: number
  readonly examinations: number
  /** In attacks, and in experiments. */
  readonly tried: number
  readonly medicines: number
  readonly flags: number
}

const roomy: PageSize = {
  raised: 4,
  because: 16,
  findings: 12,
  causes: 6,
  reasons: 5,
  examinations: 6,
  tried: 8,
  medicines: 18,
  flags: 31,
}

/** What is given up first stands first: long lists of what is not there, then the tails of the others. */
const givenUp: readonly (readonly [list: keyof PageSize, lines: number])[] = [
  ['flags', 20],
  ['findings', 8],
  ['reasons', 4],
  ['tried', 6],
  ['flags', 14],
  ['examinations', 5],
  ['medicines', 10],
  ['findings', 6],
  ['causes', 5],
  ['tried', 4],
  ['reasons', 3],
  ['flags', 10],
  ['medicines', 6],
  ['findings', 5],
  ['examinations', 4],
  ['because', 10],
  ['raised', 3],
  ['findings', 4],
  ['causes', 4],
  ['tried', 3],
  ['flags', 7],
  ['medicines', 4],
  ['findings', 3],
  ['examinations', 3],
  ['reasons', 2],
  ['flags', 5],
  ['causes', 3],
  ['tried', 2],
  ['findings', 2],
  ['medicines', 3],
  ['because', 6],
  ['raised', 2],
]

/** The steps from the full page to the shortest one, numbered from 0. */
export const trimmingSteps: number = givenUp.length

export interface PageDifferential extends Omit<Differential, 'causes'> {
  readonly causes: Shown<
    Omit<ReportedCause, 'for' | 'against'> & {
      readonly for: Shown<ReportedCause['for'][number]>
      readonly against: Shown<ReportedCause['against'][number]>
    }
  >
}

/** A reason for the urgency, the findings of a warning sign cut. */
export type PageRaise =
  | Exclude<ReportedRaise, { readonly by: 'warning-sign' }>
  | (Omit<Extract<ReportedRaise, { readonly by: 'warning-sign' }>, 'because'> & {
      readonly because: Shown<FindingId>
    })

export type PageRedFlags = Pick<RedFlags, 'deniedOn'> &
  Readonly<Record<Exclude<keyof RedFlags, 'deniedOn'>, Shown<FindingId>>>

export interface ReportPage
  extends Omit<
    Report,
    'urgency' | 'reason' | 'differential' | 'examinations' | 'tried' | 'medicines' | 'redFlags'
  > {
  readonly urgency: Omit<Report['urgency'], 'raised'> & { readonly raised: Shown<PageRaise> }
  readonly reason?: Readonly<Record<ReasonPart, Shown<ReportedFinding>>>
  readonly differential?: PageDifferential
  readonly examinations?: Shown<Examination>
  readonly tried?: { readonly inAttacks: Shown<TriedMeasure>; readonly trials: Shown<ReportedTrial> }
  readonly medicines?: { readonly taken: Shown<ReportedMedicine>; readonly notKnown: Shown<FindingId> }
  readonly redFlags?: PageRedFlags
}

/**
 * The page after so many steps of trimming, 0 for all of it. A later step never shows more of any list.
 *
 * @example
 * const report = writeReport(network, {}, { written: '2026-11-26' })
 * reportPage(report, trimmingSteps).redFlags.notAsked.items.length // => 5
 */
export function reportPage(report: Report, step: number): ReportPage {
  const size: PageSize = { ...roomy, ...Object.fromEntries(givenUp.slice(0, step)) }
  const { reason, differential, examinations, tried, medicines, redFlags, urgency, ...rest } = report
  return {
    ...rest,
    urgency: { ...urgency, raised: pageRaised(urgency, size) },
    ...(reason && {
      reason: mapValues(reasonParts, (part) => first(reason[part], size.findings)),
    }),
    ...(differential && { differential: pageDifferential(differential, size) }),
    ...(examinations && { examinations: first(examinations, size.examinations) }),
    ...(tried && {
      tried: { inAttacks: first(tried.inAttacks, size.tried), trials: first(tried.trials, size.tried) },
    }),
    ...(medicines && {
      medicines: {
        taken: first(medicines.taken, size.medicines),
        notKnown: first(medicines.notKnown, size.medicines),
      },
    }),
    ...(redFlags && {
      redFlags: {
        present: first(redFlags.present, size.flags),
        denied: first(redFlags.denied, size.flags),
        deniedOn: redFlags.deniedOn,
        notSure: first(redFlags.notSure, size.flags),
        notAsked: first(redFlags.notAsked, size.flags),
      },
    }),
  }
}

function pageRaised(urgency: Report['urgency'], size: PageSize): Shown<PageRaise> {
  const { items, more } = first(deciding(urgency), size.raised)
  const cut = items.map((each) =>
    each.by === 'warning-sign' ? { ...each, because: first(each.because, size.because) } : each,
  )
  return { items: cut, more }
}

/** The reasons that call for exactly this urgency; warning signs of the same dangers are one reason. */
function deciding({ urgency, raised }: Report['urgency']): readonly ReportedRaise[] {
  const own = raised.filter(({ to }) => to === urgency)
  const alike = Map.groupBy(own, ({ by, id, suspects }) =>
    by === 'warning-sign' && suspects.length > 0 ? suspects.join(' ') : `${by} ${id}`,
  )
  return [...alike.values()].map((group) => {
    const [one] = group
    if (one?.by !== 'warning-sign') return one!
    const because = group.flatMap((each) => (each.by === 'warning-sign' ? each.because : []))
    return { ...one, because: [...new Set(because)] }
  })
}

function pageDifferential(differential: Differential, size: PageSize): PageDifferential {
  const kept = keptCauses(differential.causes, size.causes)
  const causes = differential.causes
    .filter(({ condition }) => kept.has(condition))
    .map((cause) => ({
      ...cause,
      for: first(cause.for, size.reasons),
      against: first(cause.against, size.reasons),
    }))
  return { ...differential, causes: { items: causes, more: differential.causes.length - causes.length } }
}

/** The leading cause, then the dangers, then the others: a danger is not cut for a likelier harmless cause. */
function keptCauses(causes: readonly ReportedCause[], count: number): ReadonlySet<ConditionId> {
  const [leading, ...others] = causes
  const byNeed = [
    ...(leading ? [leading] : []),
    ...others.filter(({ isDanger }) => isDanger),
    ...others.filter(({ isDanger }) => !isDanger),
  ]
  return new Set(byNeed.slice(0, count).map(({ condition }) => condition))
}

function first<Item>(items: readonly Item[], count: number): Shown<Item> {
  // "1 more" takes as much room as the line itself.
  const shown = items.length === count + 1 ? items.length : count
  return { items: items.slice(0, shown), more: Math.max(items.length - shown, 0) }
}

function mapValues<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>
}
