/** The red-flag watch: what the diary raises on any day, without the person asking. */

import { stateOf } from '../answers/state.ts'
import type { Network } from '../assess/network.ts'
import type { Answers } from '../assessment.ts'
import type { FindingId, Urgency } from '../base.ts'
import { urgencyFloor } from '../urgency/urgency.ts'
import type { Diary, Moment, NightId } from './diary.ts'
import { type DiaryFinding, findingsOfDiary } from './findings-of.ts'
import { nightOf, nightsBetween } from './night.ts'
import { withAlarms } from './with-diary.ts'

/** A warning sign that is up only because of the diary. */
export interface DiaryAlarm {
  readonly sign: string
  readonly urgency: Urgency
  /** What makes it true, of the diary and of the answers. */
  readonly because: readonly FindingId[]
  /** What the diary adds to it, with the reasons. */
  readonly shown: readonly DiaryFinding[]
}

/** What a person has been told, and on which night. The app keeps it. */
export type Seen = readonly { readonly sign: string; readonly night: NightId }[]

export interface DiaryWatch {
  /** What the warning signs call for, with the diary. */
  readonly urgency: Urgency
  /** The same from the answers alone. */
  readonly withoutDiary: Urgency
  /** Everything the diary raises, most urgent first. */
  readonly alarms: readonly DiaryAlarm[]
  /** Those of them to show now: never seen, or seen so long ago that it is time to say it again. */
  readonly unseen: readonly DiaryAlarm[]
}

/** Nights after which an alarm that was seen and still stands is said again; an emergency is said every time. */
const sayAgainAfter: Readonly<Record<Urgency, number>> = {
  emergency: 0,
  'same-day': 1,
  soon: 7,
  routine: 28,
  'self-care': 28,
}

/**
 * Whether the diary calls for more than the answers do, and why. Only warning signs count here, whose findings are
 * counts of logged nights, so that one more bad night cannot lower it; and no finding of the diary holds a sign back.
 * Two entries can take a finding away again: pain in the other leg ends "only one leg", and a measure that helped
 * speaks against "nothing helps". `assess(network, withDiary(...))` is the full picture, causes included.
 *
 * @example
 * const diary = { attacks: [{ id: 'a', night: '2026-11-26', severity: 9, minutes: 40 }], nights: [], checks: [] }
 * const now = { instant: 1_795_780_800_000, offsetMinutes: 0 } // at noon on 27 November 2026
 * watchDiary(network, {}, diary, { now }).alarms.map(({ sign, urgency }) => [sign, urgency])
 * // => [['severe', 'routine']]
 */
export function watchDiary(
  network: Network,
  answers: Answers,
  diary: Diary,
  { now, seen = [] }: { readonly now: Moment; readonly seen?: Seen },
): DiaryWatch {
  const findings = findingsOfDiary(diary, { now })
  const before = urgencyFloor(network, stateOf(network, answers))
  const after = urgencyFloor(network, stateOf(network, withAlarms(network, answers, findings)))
  const known = new Set(before.raised.map(({ id }) => id))
  const alarms: DiaryAlarm[] = []
  for (const raised of after.raised) {
    if (raised.by !== 'warning-sign' || known.has(raised.id)) continue
    const { id, to, because } = raised
    const shown = findings.filter(({ finding, answer }) => answer === 'present' && because.includes(finding))
    alarms.push({ sign: id, urgency: to, because, shown })
  }
  const tonight = nightOf(now)
  return {
    urgency: after.urgency,
    withoutDiary: before.urgency,
    alarms,
    unseen: alarms.filter(({ sign, urgency }) => !isSeen(seen, sign, urgency, tonight)),
  }
}

function isSeen(seen: Seen, sign: string, urgency: Urgency, tonight: NightId): boolean {
  // Away from now in either direction: a clock may have been set back.
  const nightsSince = (night: NightId): number => Math.abs(nightsBetween(night, tonight))
  return seen.some((each) => each.sign === sign && nightsSince(each.night) < sayAgainAfter[urgency])
}

/**
 * What has been seen once the person has read these alarms. A sign that went down is forgotten, so that it counts as
 * new when it returns.
 *
 * @example
 * acknowledged([{ sign: 'severe', urgency: 'routine', because: [], shown: [] }], [], '2026-11-26')
 * // => [{ sign: 'severe', night: '2026-11-26' }]
 */
export function acknowledged(alarms: readonly DiaryAlarm[], seen: Seen, night: NightId): Seen {
  return alarms.map(({ sign, urgency }) => {
    const before = seen.find((each) => each.sign === sign)
    return before !== undefined && isSeen(seen, sign, urgency, night) ? before : { sign, night }
  })
}
