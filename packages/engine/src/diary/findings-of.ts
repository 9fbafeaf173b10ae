/**
 * What a diary settles about a person, as findings for the engine, each with its reason. Every threshold counts nights
 * or attacks that were logged: a night that is not logged never speaks, and a night without pain never raises anything.
 */

import type { FindingId, MeasureId } from '../base.ts'
import { mostly, severeFrom } from './breakdown.ts'
import type { Attack, Diary, Leg, Moment, NightId, PainKind, Rating, WeeklyCheck } from './diary.ts'
import { nightAfter, nightOf, nightsBetween } from './night.ts'
import { brokenSleepOf, type NightBook, stateOfNight } from './nights-of.ts'
import { type NightCount, type Recent, recentNights } from './recent.ts'

export type DiaryReason =
  /** On so many of the nights logged in the last `window` nights. */
  | ({ readonly by: 'nights' } & NightCount)
  /** In so many of the attacks of which it was said. */
  | { readonly by: 'attacks'; readonly count: number; readonly of: number }
  /** Nights on which nothing that was tried helped, of the nights of which that was said. */
  | { readonly by: 'nothing-helped'; readonly count: number; readonly of: number }
  /** Nights on which this measure helped, of the nights of which that was said. */
  | { readonly by: 'helped'; readonly measure: MeasureId; readonly count: number; readonly of: number }
  /** The person said so in the weekly check. */
  | { readonly by: 'check'; readonly night: NightId }

export interface DiaryFinding {
  readonly finding: FindingId
  readonly answer: 'present' | 'absent'
  readonly reason: DiaryReason
}

const week = 7
const twoWeeks = 14
/** What counts as "now": older nights say how the pain was, not how it is. */
const fourWeeks = 28
const month = 30
const longest = 4 * month

/** Once may be chance or a slip of the thumb; on two nights it belongs to the pain. */
const fewestNights = 2
/** "Three or more nights a week", in each of two weeks, for one bad week is not often. */
const brokenNightsAWeek = 3
/** From so many nights or attacks on the other side of a coin is heard if it is there: 1/2 to the 5th is 3 in 100. */
const fewestToTell = 5
/** Failed on three nights of four: more often than luck alone lets a useless measure seem to help. */
const mostlyFailed = 0.75
/** Minutes. The base's `timing.episode-under-10-min`. */
const briefMinutes = 10
/** Minutes. "For hours" is two of them at least. */
const hoursMinutes = 120
/** A rating that a person means: 1 to 3 is called mild. */
const moderateFrom = 4

/** What a kind of attack is called in the base. */
const sensationOf: Readonly<Record<PainKind, FindingId>> = {
  cramp: 'sensation.muscle-spasm',
  restless: 'sensation.urge-to-move',
  burning: 'sensation.burning',
  ache: 'sensation.ache',
}

/** What it means for the cause when a measure helps. */
const reliefOf: Readonly<Record<MeasureId, FindingId>> = {
  'walk-or-move': 'relief.movement',
  'stretch-calf-hamstring': 'relief.stretching',
  'leg-dangling': 'relief.dangling',
  'leg-elevation': 'relief.elevation',
  heat: 'relief.heat',
  cooling: 'relief.cooling',
  massage: 'relief.massage',
}

/**
 * The findings a diary settles at this time. Present is what was logged often enough; absent only what was tried often
 * without help, or denied in the last weekly check. Everything else stays unknown: few nights settle nothing.
 * The order of the records does not matter.
 *
 * @example
 * const nights = ['2026-11-23', '2026-11-25']
 * const attacks = nights.map((night) => ({ id: night, night, kind: 'cramp' }))
 * const now = { instant: 1_795_780_800_000, offsetMinutes: 0 } // at noon on 27 November 2026
 * findingsOfDiary({ attacks, nights: [], checks: [] }, { now }).map(({ finding }) => finding)
 * // => ['sensation.muscle-spasm']
 */
export function findingsOfDiary(diary: Diary, { now }: { readonly now: Moment }): readonly DiaryFinding[] {
  const recent = recentNights(diary, now, longest)
  const found = new Map<FindingId, DiaryFinding>()
  const settled = [
    ...sleepOf(recent),
    ...lastingOf(recent),
    ...severityOf(recent),
    ...notImprovingOf(recent),
    ...durationOf(recent),
    ...kindsOf(recent),
    ...sitesOf(recent),
    ...legsOf(recent),
    ...reliefsOf(recent),
    ...checksOf(diary, now),
  ]
  for (const each of settled) {
    // Of two that contradict each other the present one stands, the safer of the two.
    if (each.answer === 'present' || !found.has(each.finding)) {
      if (found.get(each.finding)?.answer !== 'present') found.set(each.finding, each)
    }
  }
  return [...found.values()]
}

const onNights = (finding: FindingId, count: NightCount): DiaryFinding => ({
  finding,
  answer: 'present',
  reason: { by: 'nights', ...count },
})

/** The finding, when it holds on enough of the last nights. */
function whenOften(
  recent: Recent,
  finding: FindingId,
  holds: (book: NightBook) => boolean,
  { window = fourWeeks, fewest = fewestNights } = {},
): DiaryFinding[] {
  const count = recent.count(window, holds)
  return count.count >= fewest ? [onNights(finding, count)] : []
}

const anAttack =
  (holds: (attack: Attack) => boolean) =>
  ({ attacks }: NightBook): boolean =>
    attacks.some(holds)

const isBrokenNight = (book: NightBook): boolean => brokenSleepOf(book) === 'yes'
const isPainNight = (book: NightBook): boolean => stateOfNight(book) === 'pain'
const isAtLeast = (rating: Rating | undefined, least: Rating): boolean => (rating ?? 0) >= least

/** Whether it holds on this many nights in each of the last stretches of so many nights. */
function inEach(
  recent: Recent,
  holds: (book: NightBook) => boolean,
  {
    stretches,
    nights,
    fewest,
  }: { readonly stretches: number; readonly nights: number; readonly fewest: number },
): boolean {
  for (let stretch = 0; stretch < stretches; stretch++) {
    const books = recent.between(stretch * nights, (stretch + 1) * nights - 1)
    if (books.filter(holds).length < fewest) return false
  }
  return true
}

function sleepOf(recent: Recent): DiaryFinding[] {
  const finding = 'flag.sleep-interrupted-often'
  const twice = { stretches: 2, nights: week, fewest: brokenNightsAWeek }
  const isOften = inEach(recent, isBrokenNight, twice)
  const monthly = recent.count(fourWeeks, isBrokenNight)
  const often = isOften
    ? [onNights(finding, recent.count(twoWeeks, isBrokenNight))]
    : monthly.count >= 4 * brokenNightsAWeek
      ? [onNights(finding, monthly)]
      : []
  return [...often, ...whenOften(recent, 'timing.wakes-from-sleep', isBrokenNight)]
}

/** Pain in every week of three goes on for more than two weeks; in every month of four, for more than three months. */
function lastingOf(recent: Recent): DiaryFinding[] {
  const threeWeeks = { stretches: 3, nights: week, fewest: fewestNights }
  const fourMonths = { stretches: 4, nights: month, fewest: fewestNights }
  const forWeeks = inEach(recent, isPainNight, threeWeeks)
  const forMonths = inEach(recent, isPainNight, fourMonths)
  const weeks = recent.count(3 * week, isPainNight)
  const months = recent.count(longest, isPainNight)
  return [
    ...(forWeeks || forMonths ? [onNights('flag.persistent', forWeeks ? weeks : months)] : []),
    ...(forMonths ? [onNights('timing.over-3-months', months)] : []),
  ]
}

/**
 * Severe pain that was not over in ten minutes. Half of all people with ordinary cramps call them severe, so a brief
 * one is left to the interview; when nobody said how long it took, it counts, for unknown is not brief. The rating of
 * a whole night says nothing of minutes, and counts. One night is enough, as it is for the base's warning sign.
 */
function severityOf(recent: Recent): DiaryFinding[] {
  const isSevere = ({ severity, minutes = Number.POSITIVE_INFINITY }: Attack): boolean =>
    isAtLeast(severity, severeFrom) && minutes > briefMinutes
  return whenOften(
    recent,
    'flag.severe',
    (book) => anAttack(isSevere)(book) || isAtLeast(book.record?.worstPain, severeFrom),
    { window: twoWeeks, fewest: 1 },
  )
}

function notImprovingOf(recent: Recent): DiaryFinding[] {
  const { helped, of } = helpOf(recent, () => true)
  const count = of - helped
  if (count < fewestToTell || count < mostlyFailed * of) return []
  return [{ finding: 'flag.not-improving', answer: 'present', reason: { by: 'nothing-helped', count, of } }]
}

/** Nights on which measures of this kind helped, of the nights of which somebody said whether they did. */
function helpOf(
  recent: Recent,
  counts: (measure: MeasureId) => boolean,
): { readonly helped: number; readonly of: number } {
  let helped = 0
  let of = 0
  for (const { attacks } of recent.within(fourWeeks)) {
    const said = attacks
      .flatMap(({ tried = [] }) => tried)
      .filter((each) => counts(each.measure) && each.helped !== undefined)
    if (said.length > 0) of++
    if (said.some((each) => each.helped === true)) helped++
  }
  return { helped, of }
}

function durationOf(recent: Recent): DiaryFinding[] {
  const timed = recent.attacksWithin(fourWeeks).filter(({ minutes }) => minutes !== undefined)
  const isBrief = ({ minutes = 0 }: Attack): boolean => minutes <= briefMinutes
  const of = timed.length
  const isAlwaysBrief = of >= fewestToTell && timed.every(isBrief)
  const reason = { by: 'attacks', count: of, of } as const
  return [
    ...(isAlwaysBrief
      ? [{ finding: 'timing.episode-under-10-min', answer: 'present', reason } as const]
      : []),
    ...whenOften(
      recent,
      'timing.episode-hours',
      anAttack(({ minutes = 0 }) => minutes >= hoursMinutes),
    ),
    ...whenOften(recent, 'timing.soreness-next-day', ({ record }) =>
      isAtLeast(record?.sorenessNextDay, moderateFrom),
    ),
  ]
}

function kindsOf(recent: Recent): DiaryFinding[] {
  return Object.entries(sensationOf).flatMap(([kind, finding]) =>
    whenOften(
      recent,
      finding,
      (book) =>
        anAttack((attack) => attack.kind === kind)(book) ||
        (kind === 'restless' && isAtLeast(book.record?.urge, moderateFrom)),
    ),
  )
}

function sitesOf(recent: Recent): DiaryFinding[] {
  const sites = new Set(recent.attacksWithin(fourWeeks).flatMap((attack) => attack.sites ?? []))
  return [...sites].sort().flatMap((site) =>
    whenOften(
      recent,
      site,
      anAttack((attack) => attack.sites?.includes(site) === true),
    ),
  )
}

function legsOf(recent: Recent): DiaryFinding[] {
  const on = (leg: Leg) => anAttack((attack) => attack.leg === leg)
  const attacks = recent.attacksWithin(fourWeeks).filter(({ leg }) => leg !== undefined)
  const nights = recent.count(fourWeeks, ({ attacks: those }) => those.some(({ leg }) => leg !== undefined))
  const isOneLeg =
    nights.count >= fewestToTell &&
    attacks.every(({ leg }) => leg === attacks[0]?.leg) &&
    attacks[0]?.leg !== 'both'
  const of = attacks.length
  const reason = { by: 'attacks', count: of, of } as const
  const left = recent.count(fourWeeks, on('left'))
  const right = recent.count(fourWeeks, on('right'))
  // A pain that is mostly in one leg does not go from side to side, though the other hurts now and then.
  const isMostlyOne = (['left', 'right'] as const).some(
    (side) => attacks.filter(({ leg }) => leg === side).length > mostly * of,
  )
  const switches = left.count >= fewestNights && right.count >= fewestNights && !isMostlyOne
  const either = recent.count(fourWeeks, (book) => on('left')(book) || on('right')(book))
  return [
    ...(isOneLeg ? [{ finding: 'pattern.one-leg', answer: 'present', reason } as const] : []),
    ...whenOften(recent, 'pattern.both-legs', on('both')),
    ...(switches ? [onNights('pattern.switches-sides', either)] : []),
  ]
}

function reliefsOf(recent: Recent): DiaryFinding[] {
  return Object.entries(reliefOf).flatMap(([measure, finding]): DiaryFinding[] => {
    const { helped, of } = helpOf(recent, (each) => each === measure)
    const reason = { by: 'helped', measure, count: helped, of } as const
    if (helped >= fewestNights) return [{ finding, answer: 'present', reason }]
    return helped === 0 && of >= fewestToTell ? [{ finding, answer: 'absent', reason }] : []
  })
}

/** Earlier first; of one instant under two clocks, the earlier night first. */
const byTime = (one: WeeklyCheck, other: WeeklyCheck): number =>
  one.at.instant - other.at.instant || nightsBetween(nightOf(other.at), nightOf(one.at))

/** Of each finding the last weekly check that answers it stands, for four weeks. */
function checksOf(diary: Diary, now: Moment): DiaryFinding[] {
  const first = nightAfter(nightOf(now), 1 - fourWeeks)
  const last = new Map<FindingId, { readonly instant: number; readonly found: DiaryFinding }>()
  for (const { at, answers } of [...diary.checks].sort(byTime)) {
    const night = nightOf(at)
    if (night < first) continue
    for (const [finding, answer] of Object.entries(answers)) {
      if (answer !== 'present' && answer !== 'absent') continue
      const before = last.get(finding)
      // Of two checks of one instant the safer answer stands.
      if (before?.instant === at.instant && before.found.answer === 'present' && answer === 'absent') continue
      last.set(finding, { instant: at.instant, found: { finding, answer, reason: { by: 'check', night } } })
    }
  }
  return [...last.values()]
    .map(({ found }) => found)
    .sort((first, second) => (first.finding < second.finding ? -1 : 1))
}
