/** From the figures to one of three words. */

import { outcomes } from './outcomes.ts'
import type { Adherence, Figures, Verdict } from './result.ts'
import type { Trial } from './trial.ts'

/** Below this share of nights done as assigned, an effect that was not seen says nothing about the measure. */
export const leastFollowed = 0.6

/**
 * The verdict. `helps` and `worse` are one-sided questions, each asked at the look's chance of a false alarm;
 * `does-not-help` means that the interval leaves no room for the change that was said to matter.
 */
export function verdictOf(
  { outcome, smallestChange }: Pick<Trial, 'outcome' | 'smallestChange'>,
  { chance, chanceOfWorse, interval, usual, look }: Figures,
  adherence: Adherence,
): Verdict {
  if (chanceOfWorse <= look.alpha) return { verdict: 'does-not-help', because: 'worse', advice: 'stop' }
  const isBetter = chance <= look.alpha
  if (interval.high < smallestChange) {
    if (isBetter) return { verdict: 'does-not-help', because: 'too-small', advice: 'decide' }
    // With less left to lose than the change that matters, nothing could have shown it.
    if (outcomes[outcome].better === 'lower' && usual.level < smallestChange)
      return { verdict: 'cant-tell', because: 'too-rare', advice: 'decide' }
    if (adherence.share !== undefined && adherence.share < leastFollowed)
      return { verdict: 'cant-tell', because: 'not-followed', advice: 'decide' }
    return { verdict: 'does-not-help', because: 'no-change-that-matters', advice: 'drop' }
  }
  if (isBetter) {
    const because = interval.low >= smallestChange ? 'better-and-enough' : 'better'
    return { verdict: 'helps', because, advice: 'keep' }
  }
  return { verdict: 'cant-tell', because: 'could-be-either', advice: look.isFinal ? 'decide' : 'go-on' }
}
