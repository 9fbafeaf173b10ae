/**
 * The analysis of an experiment: as assigned, with missing nights left out, when it is due and not before.
 *
 * The only assumption is that the order of the blocks was drawn at random. It holds however much one night resembles
 * the next, whatever the weather or the week does, and however oddly the counts are spread.
 */

import type { NightId } from '../diary/diary.ts'
import { nightAfter, nightsBetween } from '../diary/night.ts'
import { chanceOfLess, chanceOfMore, effectInterval } from '../stats/randomization-test.ts'
import { adherenceOf } from './adherence.ts'
import { nightsPlanned, nightsUntil, type Place, placesOf } from './calendar.ts'
import { type BlockTotal, compareBlocks } from './comparison.ts'
import { collectCrossings, finish } from './crossings.ts'
import { clashOf, type OtherTrial } from './design-trial.ts'
import { type Look, looksOf } from './looks.ts'
import { outcomes } from './outcomes.ts'
import { rateDifference } from './rate-difference.ts'
import { repeatDue } from './repeat-block.ts'
import type { Figures, Level, NoVerdict, Remark, TrialResult } from './result.ts'
import { ordersOf } from './schedule.ts'
import type { Arm, Trial, TrialFile, TrialLog } from './trial.ts'
import { verifySchedule } from './trial-file.ts'
import { leastFollowed, verdictOf } from './verdict.ts'

/** Fewest compared nights of each arm for a verdict. */
const leastNightsPerArm = 14
/** Logged shares of the two arms further apart than this are remarked on. */
const unevenLogging = 0.25

export interface AnalysisOptions {
  /** The night it is now. */
  readonly tonight: NightId
  /** The person's other experiments. */
  readonly others?: readonly OtherTrial[]
  /** Most orders of the blocks to compare: 100,000 when left out. All are compared when there are no more. */
  readonly permutations?: number
}

/**
 * The result of an experiment up to the last look that is due. Looking again before the next one shows the same.
 *
 * @example
 * const design = { order: 'balanced', blocks: 8, blockNights: 7, leaveOut: 0 }
 * const trial = { measure: 'stretch', outcome: 'events', smallestChange: 2, design, firstNight: '2026-03-01', seed: 1 }
 * const file = trialFile(trial, { instant: 1_772_300_000_000, offsetMinutes: 60 })
 * const nights = scheduleOf(design, 1).flatMap((arm) => (arm === 'measure' ? [0, 0, 1, 0, 0, 0, 1] : [2, 1, 2, 1, 3, 1, 2]))
 * const result = analyze(file, { outcome: nights }, { tonight: '2026-04-26' })
 * result.verdict // => 'helps'
 * Math.round(result.figures.benefit) // => 10
 * analyze(file, { outcome: nights.slice(0, 10) }, { tonight: '2026-03-11' }).because // => { code: 'not-due', nightsLeft: 46 }
 */
export function analyze(file: TrialFile, log: TrialLog, options: AnalysisOptions): TrialResult {
  return finish(analyzeSteps(file, log, options))
}

/**
 * The same in steps, each yielding the share done from 0 to 1. A caller shows progress between them, or stops asking.
 */
export function* analyzeSteps(
  file: TrialFile,
  log: TrialLog,
  { tonight, others = [], permutations = 100_000 }: AnalysisOptions,
): Generator<number, TrialResult, void> {
  const { trial } = file
  const none = (because: NoVerdict, remarks: readonly Remark[] = []): TrialResult => ({
    kind: 'none',
    because,
    remarks,
  })
  const early = obstacle(file, log, tonight, others)
  if (early) return none(early)
  const places = placesOf(trial, log, nightsSoFar(trial, log, tonight))
  const due = dueLook(trial, log, places, tonight)
  if ('code' in due) return none(due)
  const { nights, impossible } = comparedNights(trial, log, places, due)
  const adherence = adherenceOf(places, log.done ?? [], trial.firstNight)
  const remarks = [
    ...impossible,
    ...remarksOn(adherence, shares(nights, places, due)),
    ...medicineRemarks(trial, log, places.length),
  ]
  const thin = tooThin(nights)
  if (thin) return none(thin, remarks)

  const drawn = Uint8Array.from(file.schedule, (letter) => (letter === 'M' ? 1 : 0))
  const totals = totalsOf(trial, nights)
  const comparison = compareBlocks(trial.design, drawn, totals)
  if (!comparison) return none({ code: 'too-few-blocks' }, remarks)
  const orders = ordersOf(trial.design)
  const sampling = { most: permutations, seed: trial.seed }
  const crossings = yield* collectCrossings(comparison, orders, sampling)
  const shifts = effectInterval(crossings, due.alpha)
  if (!Number.isFinite(shifts.low)) return none({ code: 'too-few-blocks' }, remarks)
  const { low, high } = rateIntervalOf(trial, drawn, totals, due) ?? shifts
  const { perNight } = outcomes[trial.outcome]
  const figures: Figures = {
    measure: levelOf(nights, 'measure', perNight),
    usual: levelOf(nights, 'usual', perNight),
    benefit: comparison.estimate * perNight,
    interval: { low: low * perNight, high: high * perNight, confidence: 1 - 2 * due.alpha },
    chance: chanceOfMore(crossings, 0),
    chanceOfWorse: chanceOfLess(crossings, 0),
    orders: { compared: crossings.sorted.length + crossings.ties, areAll: orders.count <= permutations },
    look: { ...due, isFinal: due.afterBlock === trial.design.blocks },
  }
  const reached = verdictOf(trial, figures, adherence)
  const wasStopped =
    log.stoppedOn !== undefined && reached.because !== 'worse' && !hasFinished(trial, log, places)
  const verdict = wasStopped
    ? ({ verdict: 'cant-tell', because: 'stopped-early', advice: 'decide' } as const)
    : reached
  if (isNearTheLine(figures)) remarks.push({ code: 'near-the-line' })
  return { kind: 'verdict', ...verdict, figures, adherence, remarks }
}

/** What forbids a verdict before any night is looked at. */
function obstacle(
  file: TrialFile,
  log: TrialLog,
  tonight: NightId,
  others: readonly OtherTrial[],
): NoVerdict | undefined {
  const harm = log.harms?.find(({ severity }) => severity !== 'mild')
  if (harm && harm.severity !== 'mild') return { code: 'harm', night: harm.night, severity: harm.severity }
  const issues = verifySchedule(file)
  if (issues.length > 0) return { code: 'file-not-as-stored', issues }
  const last = log.outcome.findLastIndex((value) => value !== undefined)
  const lastRecorded = nightAfter(file.trial.firstNight, last)
  if (last >= 0 && nightsBetween(lastRecorded, tonight) < 0)
    return { code: 'clock-set-back', tonight, lastRecorded }
  return clashOf(file.trial, others, log, log.stoppedOn)
}

/** Calendar nights from the first to tonight, or to the night before it was ended. */
function nightsSoFar({ firstNight }: Trial, { stoppedOn }: TrialLog, tonight: NightId): number {
  const untilTonight = nightsBetween(firstNight, tonight) + 1
  return Math.max(0, stoppedOn === undefined ? untilTonight : nightsBetween(firstNight, stoppedOn))
}

function nightsOn(places: readonly Place[]): number {
  return places.filter(({ kind }) => kind === 'on').length
}

function hasFinished(trial: Trial, log: TrialLog, places: readonly Place[]): boolean {
  return nightsOn(places) === nightsPlanned(trial, log)
}

/** The last look whose nights are over, or how long it is until one. An experiment that was ended is looked at once. */
function dueLook(trial: Trial, log: TrialLog, places: readonly Place[], tonight: NightId): Look | NoVerdict {
  const looks = looksOf(trial.design)
  if (log.stoppedOn !== undefined) return looks.at(-1)!
  // The night that it is now is over once its value is there.
  const isTonightOpen = places.length > nightsBetween(trial.firstNight, tonight)
  const lastPlace = places.at(-1)
  const isTonightOn = isTonightOpen && lastPlace?.kind === 'on'
  const isRecorded = log.outcome[places.length - 1] !== undefined
  const over = nightsOn(places) - (isTonightOn && !isRecorded ? 1 : 0)
  const nightsOf = ({ afterBlock }: Look): number => nightsUntil(trial.design, afterBlock, log)
  const due = looks.findLast((look) => over >= nightsOf(look))
  // A part that will be done once more must be, before anybody has seen what came of the others.
  if (due && due.afterBlock - 1 === pendingRepeat(trial, log, tonight))
    return { code: 'not-due', nightsLeft: trial.design.blockNights }
  if (due) return due
  if (lastPlace?.kind === 'paused' && log.pauses?.some(({ until }) => until === undefined))
    return { code: 'waits-for-pause-to-end' }
  return { code: 'not-due', nightsLeft: nightsOf(looks[0]!) - over }
}

/** The block that is to be done once more from tonight on, or from tomorrow's evening on when tonight is over. */
function pendingRepeat(trial: Trial, log: TrialLog, tonight: NightId): number | undefined {
  return repeatDue(trial, log, tonight) ?? repeatDue(trial, log, nightAfter(tonight, 1))
}

interface ComparedNight {
  readonly block: number
  readonly arm: Arm
  readonly value: number
}

function isInLook(place: Place, { afterBlock }: Look): place is Extract<Place, { kind: 'on' }> {
  return place.kind === 'on' && place.isCompared && place.block < afterBlock
}

function comparedNights(
  trial: Trial,
  log: TrialLog,
  places: readonly Place[],
  look: Look,
): { readonly nights: readonly ComparedNight[]; readonly impossible: readonly Remark[] } {
  const nights: ComparedNight[] = []
  const impossible: Remark[] = []
  for (const [n, place] of places.entries()) {
    const value = log.outcome[n]
    if (value === undefined || !isInLook(place, look)) continue
    if (Number.isFinite(value) && value >= 0) nights.push({ block: place.block, arm: place.arm, value })
    else impossible.push({ code: 'impossible-value', night: nightAfter(trial.firstNight, n), value })
  }
  return { nights, impossible }
}

function tooThin(nights: readonly ComparedNight[]): NoVerdict | undefined {
  if (nights.length === 0) return { code: 'all-missing' }
  const withMeasure = nights.filter(({ arm }) => arm === 'measure').length
  const have = Math.min(withMeasure, nights.length - withMeasure)
  if (have < leastNightsPerArm) return { code: 'too-few-nights', have, need: leastNightsPerArm }
  const { value } = nights[0]!
  if (nights.every((night) => night.value === value))
    return { code: 'all-equal', value, nights: nights.length }
  return undefined
}

/** The nights of each block, signed so that more is better. */
function totalsOf({ design, outcome }: Trial, nights: readonly ComparedNight[]): BlockTotal[] {
  const sign = outcomes[outcome].better === 'lower' ? -1 : 1
  const totals = Array.from({ length: design.blocks }, () => ({ sum: 0, nights: 0 }))
  for (const { block, value } of nights) {
    totals[block]!.sum += sign * value
    totals[block]!.nights++
  }
  return totals
}

/** The interval of a rate, for what is counted or timed; a score keeps the one that belongs to its test. */
function rateIntervalOf(
  { design, outcome }: Trial,
  drawn: Uint8Array,
  totals: readonly BlockTotal[],
  { alpha }: Look,
): ReturnType<typeof rateDifference> {
  const { kind } = outcomes[outcome]
  if (kind !== 'count' && kind !== 'minutes') return undefined
  const plain = totals.map(({ sum, nights }) => ({ sum: -sum, nights }))
  return rateDifference(design, drawn, plain, { alpha })
}

/** Whether test and interval disagree about no change at all: they see chance in different ways. */
function isNearTheLine({
  chance,
  chanceOfWorse,
  interval: { low, high },
  look: { alpha },
}: Figures): boolean {
  return chance <= alpha !== low > 0 || chanceOfWorse <= alpha !== high < 0
}

function levelOf(nights: readonly ComparedNight[], arm: Arm, perNight: number): Level {
  const own = nights.filter((night) => night.arm === arm)
  const sum = own.reduce((total, { value }) => total + value, 0)
  return { level: (sum / own.length) * perNight, nights: own.length }
}

/** The share of nights with a value, of those to be compared, in each arm. */
function shares(
  nights: readonly ComparedNight[],
  places: readonly Place[],
  look: Look,
): Readonly<Record<Arm, number>> {
  const planned = places.filter((place) => isInLook(place, look))
  const share = (arm: Arm): number =>
    nights.filter((night) => night.arm === arm).length /
    Math.max(1, planned.filter((place) => place.kind === 'on' && place.arm === arm).length)
  return { measure: share('measure'), usual: share('usual') }
}

/** Medicines that were not the same before, or all along: what they did cannot be told from what the measure did. */
function medicineRemarks(
  { firstNight, medicines }: Trial,
  { medicineChanges = [] }: TrialLog,
  nights: number,
): Remark[] {
  const changes = medicineChanges.filter((night) => {
    const n = nightsBetween(firstNight, night)
    return n >= 0 && n < nights
  })
  return [
    ...(medicines === 'changed-lately' || medicines === 'change-planned'
      ? [{ code: 'medicines-not-steady', before: medicines } as const]
      : []),
    ...(changes.length > 0 ? [{ code: 'medicine-changed', nights: changes } as const] : []),
  ]
}

function remarksOn(
  { share, wrongArm }: ReturnType<typeof adherenceOf>,
  logged: Readonly<Record<Arm, number>>,
): Remark[] {
  const remarks: Remark[] = []
  if (wrongArm.length > 0) remarks.push({ code: 'wrong-arm', nights: wrongArm })
  if (share !== undefined && share < leastFollowed) remarks.push({ code: 'not-followed', share })
  if (Math.abs(logged.measure - logged.usual) > unevenLogging)
    remarks.push({ code: 'missing-differs', ...logged })
  return remarks
}
