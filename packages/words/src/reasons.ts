/** Why the engine thinks so: one answer, and how much it counts. */
import type { Change, Reason } from '@stillnight/engine'
import { findingPhrase } from './findings.ts'
import { interfaceText } from './interface-text.ts'
import { likelihoodOf, likelihoodWord } from './likelihood.ts'
import { chancePhrase } from './natural-frequency.ts'
import type { RawWords } from './raw-words.ts'
import { sentence } from './sentence.ts'

export type Strength = 'strong' | 'clear' | 'weak'

/** A strong reason moves the odds tenfold or more, a clear one at least threefold. */
export function strengthOf(logOdds: number): Strength {
  const size = Math.abs(logOdds)
  if (size >= Math.log(10)) return 'strong'
  return size >= Math.log(3) ? 'clear' : 'weak'
}

/** A reason that moves the odds by less than a quarter is noise: the numbers behind it are not known as well. */
const leastReason = Math.log(1.25)
/** A change by less than one in ten is said only where it takes another word. */
const leastChange = 0.1

/** The reasons that are worth a line, in their order. */
export function reasonsWorthSaying(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter(({ logOdds }) => Math.abs(logOdds) >= leastReason)
}

/** The changes that would make something else of a cause with this probability, in their order. */
export function changesWorthSaying(probability: number, changes: readonly Change[]): readonly Change[] {
  return changes.filter(
    (change) =>
      likelihoodOf(change.probability) !== likelihoodOf(probability) ||
      Math.abs(change.probability - probability) >= leastChange,
  )
}

/** The answer alone, for a list under "what speaks for it". */
export function reasonPhrase(raw: RawWords, { finding, answer }: Reason): string {
  return findingPhrase(raw, finding, answer)
}

/**
 * The answer and how much it counts.
 *
 * @example
 * reasonSentence(raw, { finding: 'relief.movement', answer: 'present', logOdds: 2.4 })
 * // => 'Moving your legs eases it. This is a strong point for it.'
 */
export function reasonSentence(raw: RawWords, reason: Reason): string {
  const side = reason.logOdds >= 0 ? 'for' : 'against'
  const strength = interfaceText(raw, `reasons.${side}.${strengthOf(reason.logOdds)}`)
  return `${sentence(reasonPhrase(raw, reason))} ${strength}`
}

/**
 * What one more answer would make of it.
 *
 * @example
 * changeSentence(raw, 'en', { finding: 'relief.movement', answer: 'absent', probability: 0.3 })
 * // => 'If moving does not ease it, it would be possible: about 3 in 10 people with answers like yours.'
 */
export function changeSentence(raw: RawWords, locale: string, change: Change): string {
  return interfaceText(raw, 'changes.sentence', {
    reason: findingPhrase(raw, change.finding, change.answer),
    likelihood: likelihoodWord(raw, change.probability),
    chance: chancePhrase(raw, locale, change.probability),
  })
}
