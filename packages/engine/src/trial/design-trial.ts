/** Setting up an experiment: everything that could be bent later is fixed here, or refused. */

import type { NightId } from '../diary/diary.ts'
import { isNight, nightAfter, nightsBetween } from '../diary/night.ts'
import { lastNightOf, nightsPlanned } from './calendar.ts'
import { earliestInterim } from './looks.ts'
import type { Course, Trial, TrialDesign, TrialIssue, TrialMeasure } from './trial.ts'

/** The longest experiment that can be set up, in nights. */
const mostNights = 400

/**
 * Fewest blocks. With fewer, so few orders could have been drawn that chance alone explains whatever comes: one in 2^5
 * for five pairs, one in 62 for eight balanced blocks.
 */
export const leastBlocks: Readonly<Record<TrialDesign['order'], number>> = { pairs: 12, balanced: 8 }

/** An experiment already there, with its pauses and the night it was ended, if it was. */
export interface OtherTrial extends Course {
  readonly trial: Trial
  readonly stoppedOn?: NightId
}

/**
 * The order that asks for fewest nights: balanced for a short experiment, where it tells more apart (see
 * `docs/decisions/0010-self-experiments.md`), pairs for a long one, where it guards against slow change.
 *
 * @example
 * bestOrder(10) // => 'balanced'
 * bestOrder(16) // => 'pairs'
 */
export function bestOrder(blocks: number): TrialDesign['order'] {
  return blocks <= 12 ? 'balanced' : 'pairs'
}

/**
 * The experiment, or why it cannot be set up. Whether the measure is safe for the person is another question, asked
 * before this one: see `refusalOf`.
 *
 * @example
 * const stretch = { measure: 'stretch', suitability: 'yes', blocks: [{ nights: 7, leaveOut: 1 }], outcome: 'events' }
 * const design = { order: 'balanced', blocks: 10, blockNights: 7, leaveOut: 1 }
 * const wish = { measure: 'stretch', outcome: 'events', smallestChange: 2, design, firstNight: '2026-03-01', seed: 7 }
 * designTrial(wish, [stretch], []).issues // => []
 */
export function designTrial(
  wish: Trial,
  measures: readonly TrialMeasure[],
  others: readonly OtherTrial[],
): { readonly trial?: Trial; readonly issues: readonly TrialIssue[] } {
  const row = measures.find(({ measure }) => measure === wish.measure)
  const issues: TrialIssue[] = row ? [] : [{ code: 'unknown-measure', measure: wish.measure }]
  issues.push(...designIssues(wish, row))
  if (issues.length > 0) return { issues }
  const clash = clashOf(wish, others)
  return clash ? { issues: [clash] } : { trial: wish, issues: [] }
}

/** What is wrong with an experiment by itself; with `row` also whether its blocks suit the measure. */
export function designIssues(trial: Trial, row?: TrialMeasure): TrialIssue[] {
  const { design, firstNight, smallestChange, seed } = trial
  const issues: TrialIssue[] = []
  if (!isNight(firstNight)) issues.push({ code: 'not-a-night', value: String(firstNight) })
  if (!(Number.isFinite(smallestChange) && smallestChange > 0))
    issues.push({ code: 'smallest-change', value: smallestChange })
  if (!(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)) issues.push({ code: 'seed', value: seed })
  issues.push(...blockIssues(design, row), ...interimIssues(design), ...repeatIssues(design))
  return issues
}

function blockIssues(design: TrialDesign, row: TrialMeasure | undefined): TrialIssue[] {
  const { order, blocks, blockNights: nights, leaveOut } = design
  const issues: TrialIssue[] = []
  const least = leastBlocks[order]
  if (!Number.isInteger(blocks) || blocks % 2 !== 0) issues.push({ code: 'odd-blocks', blocks })
  else if (blocks < least) issues.push({ code: 'too-few-blocks', blocks, least })
  const allowed = row?.blocks ?? []
  const isLength =
    Number.isInteger(nights) &&
    nights >= 1 &&
    Number.isInteger(leaveOut) &&
    leaveOut >= 0 &&
    leaveOut < nights
  const isAllowed =
    row === undefined || allowed.some((each) => each.nights === nights && each.leaveOut <= leaveOut)
  if (!isLength || !isAllowed) issues.push({ code: 'block-length', nights, leaveOut, allowed })
  const total = nightsPlanned({ design })
  if (total > mostNights) issues.push({ code: 'too-many-nights', nights: total, most: mostNights })
  return issues
}

function interimIssues({ blocks, interimAfter }: TrialDesign): TrialIssue[] {
  if (interimAfter === undefined) return []
  const isWithin = interimAfter >= earliestInterim && interimAfter < blocks
  if (Number.isInteger(interimAfter) && isWithin) return []
  return [{ code: 'interim-look', afterBlock: interimAfter, least: earliestInterim, most: blocks - 1 }]
}

function repeatIssues({ blockNights, leaveOut, repeatBelow: below }: TrialDesign): TrialIssue[] {
  if (below === undefined) return []
  const most = blockNights - leaveOut
  return Number.isInteger(below) && below >= 1 && below <= most ? [] : [{ code: 'repeat-rule', below, most }]
}

/**
 * The other experiment that shares a night with this one: of two at once nobody can tell which one it was.
 *
 * @example
 * const design = { order: 'pairs', blocks: 12, blockNights: 7, leaveOut: 0 }
 * const trial = { measure: 'stretch', outcome: 'events', smallestChange: 2, design, firstNight: '2026-03-01', seed: 1 }
 * clashOf(trial, [{ trial: { ...trial, measure: 'heat', firstNight: '2026-04-20' } }])
 * // => { code: 'two-at-once', measure: 'heat', from: '2026-04-20', to: '2026-05-23' }
 */
export function clashOf(
  trial: Trial,
  others: readonly OtherTrial[],
  course: Course = {},
  stoppedOn?: NightId,
): Extract<TrialIssue, { code: 'two-at-once' }> | undefined {
  if (others.length === 0) return undefined
  const last = endOf({ ...course, trial, ...(stoppedOn === undefined ? {} : { stoppedOn }) })
  for (const other of others) {
    if (designIssues(other.trial).length > 0) continue
    const from = later(trial.firstNight, other.trial.firstNight)
    const to = earlier(last, endOf(other))
    // Two that both wait without an end in sight still share the nights from here on.
    if (to === undefined || nightsBetween(from, to) >= 0)
      return { code: 'two-at-once', measure: other.trial.measure, from, to: to ?? from }
  }
  return undefined
}

/** The last night it was or will be followed, or nothing while a pause without an end holds it up. */
function endOf({ trial, stoppedOn, ...course }: OtherTrial): NightId | undefined {
  return stoppedOn === undefined ? lastNightOf(trial, course) : nightAfter(stoppedOn, -1)
}

function later(first: NightId, second: NightId): NightId {
  return nightsBetween(first, second) > 0 ? second : first
}

function earlier(first: NightId | undefined, second: NightId | undefined): NightId | undefined {
  if (first === undefined || second === undefined) return first ?? second
  return nightsBetween(first, second) > 0 ? first : second
}
