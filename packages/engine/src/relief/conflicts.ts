/** Where one measure helps a cause and harms another: legs up eases veins and hurts arteries. */

import type { ReliefPlan } from '../assessment.ts'
import type { Base, MeasureId, Verdict } from '../base.ts'
import { effectOf, isLikely } from './benefit.ts'
import { holdsForAll, type Situation, truth } from './safety-expression.ts'

/**
 * The first position that holds of each conflict that matters to this person: one of its measures would help a likely
 * cause, and something speaks against it here. That is a position of its own, for what the person has; or, where only
 * the last position holds, which holds for everybody, a likely cause that one of the measures harms.
 */
export function conflictsOf(base: Base, situation: Situation): ReliefPlan['conflicts'] {
  const hasEffect = (ids: readonly MeasureId[], meant: (verdict: Verdict) => boolean): boolean =>
    base.measures.some(
      ({ id, effects }) =>
        ids.includes(id) &&
        effects.some(({ condition, verdict }) => meant(verdict) && isLikely(condition, situation)),
    )
  return base.conflicts.flatMap(({ id, measures, positions }) => {
    const position = positions.find(({ when }) => truth(when, situation) === 'true')
    if (
      position === undefined ||
      !hasEffect(measures, (verdict) => effectOf[verdict] >= effectOf['may-help'])
    )
      return []
    const matters = !holdsForAll(position.when) || hasEffect(measures, (verdict) => verdict === 'harmful')
    return matters ? [{ id, position: position.id }] : []
  })
}
