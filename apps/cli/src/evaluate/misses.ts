// The cases that came out wrong, with what is needed to see why.
import type { ConditionId, Raised, Urgency } from '@stillnight/engine'
import type { Outcome } from './outcome.ts'

export interface Miss {
  readonly case: string
  readonly wrong: readonly ('cause' | 'too-low' | 'too-high')[]
  readonly diagnosis: ConditionId
  /** Place of the diagnosis among the causes; 0 when it is not on the list. */
  readonly rank: number
  readonly leading: ConditionId
  readonly probability: number
  readonly urgency: Urgency
  readonly wanted: readonly [low: Urgency, high: Urgency]
  /** What set the urgency. */
  readonly raised: readonly Raised[]
}

/** Every case with an unacceptable leading cause or an urgency out of its range, in the order of the files. */
export function missesOf(outcomes: readonly Outcome[]): readonly Miss[] {
  return outcomes.flatMap((outcome) => {
    const wrong: Miss['wrong'][number][] = []
    if (outcome.isListed && !outcome.isAcceptable) wrong.push('cause')
    if (outcome.isUnder) wrong.push('too-low')
    if (outcome.isOver) wrong.push('too-high')
    if (wrong.length === 0) return []
    const { case: one, rank, leading, urgency, raised } = outcome
    return {
      case: one.id,
      wrong,
      diagnosis: one.diagnosis,
      rank,
      leading: leading.condition,
      probability: leading.probability,
      urgency,
      wanted: [one.urgency, one.urgencyMax],
      raised: raised.filter(({ to }) => to === urgency),
    }
  })
}
