// The taps of the night. Each is saved at once; what is left out can be filled in when it is light.
import type { Attack, Leg, PainKind } from '@stillnight/engine/diary'
import { nightOf } from '@stillnight/engine/diary'
import { changeNight } from '../../diary/change-night.ts'
import { diary, newId, saveAttack } from '../../diary/diary.ts'
import { momentNow, now } from '../../state/clock.ts'
import { minutesSince, openAttack } from './attacks.ts'

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
  if (attack !== undefined)
    void saveAttack({ ...attack, minutes: Math.max(1, minutesSince(attack, momentNow())) })
}

/** Says that a night is free of pain, keeping what else is known of it. */
export function noPain(night = nightOf(momentNow())): void {
  changeNight(night, { noPain: true })
}

/** Takes "no pain" back; a night of which nothing else is known is not logged again. */
export function notNoPain(night: string): void {
  changeNight(night, { noPain: undefined })
}
