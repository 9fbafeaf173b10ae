// Reads the nights that stand in an experiment's file beside its schedule, without trusting them.
import { isNight } from '@stillnight/engine/diary'
import type { Done, Pause, TrialLog } from '@stillnight/engine/trial'
import { isObject } from '../data/is-object.ts'

export const doneAnswers: readonly Done[] = ['yes', 'partly', 'no', 'something-else']

/** The longest experiment with its pauses. */
const mostNights = 1200

/** The log, or nothing when there is none. A night that cannot be read is a night that nobody recorded. */
export function readTrialLog(value: unknown): TrialLog | undefined {
  if (!isObject(value) || !Array.isArray(value.outcome)) return undefined
  const outcome = value.outcome
    .slice(0, mostNights)
    .map((each) => (typeof each === 'number' && Number.isFinite(each) ? each : undefined))
  const done = Array.isArray(value.done)
    ? value.done.slice(0, mostNights).map((each) => doneAnswers.find((answer) => answer === each))
    : undefined
  const pauses = Array.isArray(value.pauses) ? value.pauses.filter(isPause) : undefined
  const harms = Array.isArray(value.harms) ? value.harms.filter(isHarm) : undefined
  return {
    outcome,
    ...(done && { done }),
    ...(pauses && { pauses }),
    ...(Array.isArray(value.repeats) && { repeats: value.repeats.filter(isBlock) }),
    ...(harms && { harms }),
    ...(Array.isArray(value.medicineChanges) && { medicineChanges: value.medicineChanges.filter(isNight) }),
    ...(isNight(value.stoppedOn) && { stoppedOn: value.stoppedOn }),
  }
}

export const isPause = (value: unknown): value is Pause =>
  isObject(value) && isNight(value.from) && (value.until === undefined || isNight(value.until))

/** The number of a part, from 0. */
export const isBlock = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0

export type Harm = NonNullable<TrialLog['harms']>[number]

export const severities: readonly Harm['severity'][] = ['mild', 'moderate', 'severe']

export const isHarm = (value: unknown): value is Harm =>
  isObject(value) && isNight(value.night) && severities.some((each) => each === value.severity)
