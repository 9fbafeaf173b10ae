/** What people try for a likely cause and what was tested and does not help it, or harms it. */

import type { ReliefPlan } from '../assessment.ts'
import type { Base, MeasureId } from '../base.ts'
import { effectOf, isLikely } from './benefit.ts'
import type { Situation } from './safety-expression.ts'

/**
 * What people try for a likely cause in vain, unless the plan speaks of that measure for another cause. What harms a
 * likely cause is told in any case, and once.
 */
export function notWorthTrying(
  base: Base,
  situation: Situation,
  { avoid, spokenOf }: Readonly<Record<'avoid' | 'spokenOf', readonly { readonly measure: MeasureId }[]>>,
): ReliefPlan['notWorth'] {
  const isIn = (list: readonly { readonly measure: MeasureId }[], id: MeasureId): boolean =>
    list.some(({ measure }) => measure === id)
  return base.measures
    .filter(({ id }) => !isIn(avoid, id))
    .flatMap(({ id, effects }) =>
      effects
        .filter(
          ({ condition, verdict }) =>
            effectOf[verdict] === 0 &&
            isLikely(condition, situation) &&
            (verdict === 'harmful' || !isIn(spokenOf, id)),
        )
        .map(({ condition, verdict }) => ({ measure: id, condition, verdict })),
    )
}
