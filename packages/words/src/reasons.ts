/** Why the engine thinks so: one answer, and how much it counts. */
import type { Change, Reason } from '@stillnight/engine'
import { findingPhrase } from './findings.ts'
import { interfaceText } from './interface-text.ts'
import { likelihoodWord } from './likelihood.ts'
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
