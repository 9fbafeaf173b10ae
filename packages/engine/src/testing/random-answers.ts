/** Answers of one invented person to the questions of any base. */

import type { Answers } from '../assessment.ts'
import type { Answer, Base } from '../base.ts'
import { type Dice, dice } from './dice.ts'

/** Random answers: each finding is known with the chance `share`; what is not known is left out or said to be unknown. */
export function randomAnswers(seed: number, base: Base, share: number): Answers {
  const roll = dice(seed)
  const answers: Record<string, Answer | number | string> = {}
  for (const finding of roll.shuffled(base.findings)) {
    if (finding.allOf) continue
    if (!roll.chance(share)) {
      if (roll.chance(0.2)) answers[finding.id] = 'unknown'
    } else if (finding.kind === 'number') answers[finding.id] = numberIn(roll, finding.range)
    else if (finding.kind === 'choice') answers[finding.id] = roll.one(finding.options ?? [])
    else answers[finding.id] = roll.chance(0.5) ? 'present' : 'absent'
  }
  return answers
}

/** A whole number, so that cuts are also met exactly. */
function numberIn(roll: Dice, range: readonly [number, number] = [0, 100]): number {
  const [low, high] = range
  return high - low > 20 ? Math.round(roll.between(low, high) / 10) * 10 : roll.between(low, high)
}

/** Only what is known. */
export function knownOnly(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== 'unknown'))
}

export function without(answers: Answers, finding: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== finding))
}
