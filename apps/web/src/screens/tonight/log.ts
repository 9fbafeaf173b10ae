// The taps of the night. Each is saved at once; what is left out can be filled in when it is light.
import { signal } from '@preact/signals'
import type { Attack, Leg, PainKind } from '@stillnight/engine/diary'
import { nightOf } from '@stillnight/engine/diary'
import { changeNight } from '../../diary/change-night.ts'
import { diary, newId, removeAttack, saveAttack } from '../../diary/diary.ts'
import { minutesSince, openAttack } from '../../diary/tonight.ts'
import { withChange } from '../../diary/with-change.ts'
import { momentNow, now } from '../../state/clock.ts'

const canGoOnMilliseconds = 10 * 60_000

/** What was ended on this page last. */
const ended = signal<{ readonly id: string; readonly at: number } | undefined>(undefined)

const change = (part: Partial<Attack>): void => {
  const attack = openAttack(diary.value, momentNow())
  if (attack !== undefined) void saveAttack({ ...attack, ...part })
}

/** Begins an attack, now. */
export function hurtsNow(): void {
  const began = momentNow()
  now.value = began
  void saveAttack({ id: newId(), night: nightOf(began), began })
}

export const itIsMy = (leg: Leg): void => change({ leg })

export const itIsLike = (kind: PainKind): void => change({ kind })

/** Ends the attack that goes on. */
export function hasStopped(): void {
  const attack = openAttack(diary.value, momentNow())
  if (attack === undefined) return
  ended.value = { id: attack.id, at: momentNow().instant }
  void saveAttack({ ...attack, minutes: Math.max(1, minutesSince(attack, momentNow())) })
}

/** The attack that was ended here a moment ago, as long as no other goes on: it may not have stopped after all. */
export function justStopped(): Attack | undefined {
  if (ended.value === undefined || openAttack(diary.value, now.value) !== undefined) return undefined
  const { id, at } = ended.value
  if (now.value.instant - at > canGoOnMilliseconds) return undefined
  return diary.value.attacks.find((attack) => attack.id === id && attack.minutes !== undefined)
}

/** It has not stopped after all. */
export function goesOn(): void {
  const attack = justStopped()
  ended.value = undefined
  if (attack !== undefined) void saveAttack(withChange(attack, { minutes: undefined }))
}

/** Takes back an attack that was begun by mistake. */
export function itDoesNotHurt(): void {
  const attack = openAttack(diary.value, momentNow())
  if (attack !== undefined) void removeAttack(attack.id)
}

/** Says that a night is free of pain, keeping what else is known of it. */
export function noPain(night = nightOf(momentNow())): void {
  changeNight(night, { noPain: true })
}

/** Takes "no pain" back; a night of which nothing else is known is not logged again. */
export function notNoPain(night: string): void {
  changeNight(night, { noPain: undefined })
}
