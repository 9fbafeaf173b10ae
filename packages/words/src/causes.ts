/** What each cause is called, and how likely it is. */
import type { Assessment, Cause, Combinations, ConditionId } from '@stillnight/engine'
import { findingQuestion } from './findings.ts'
import type { ProbabilityRange } from './frequency.ts'
import { interfaceText } from './interface-text.ts'
import { likelihoodWord } from './likelihood.ts'
import { lookUp } from './look-up.ts'
import { chancePhrase, naturalFrequency } from './natural-frequency.ts'
import type { ConditionWords, RawWords } from './raw-words.ts'
import { capitalize } from './sentence.ts'

/** Everything a person reads about a cause. */
export function conditionText(raw: RawWords, condition: ConditionId): ConditionWords {
  return lookUp(raw.conditions, condition, 'condition')
}

/**
 * One cause in one line.
 *
 * @example
 * causeSummary(raw, 'en', { condition: 'restless-legs-syndrome', probability: 0.68 }, { low: 0.52, high: 0.78 })
 * // => 'Restless legs: likely. About 7 in 10 people with answers like yours. It could be 5 to 8 in 10.'
 */
export function causeSummary(
  raw: RawWords,
  locale: string,
  { condition, probability }: Pick<Cause, 'condition' | 'probability'>,
  interval?: ProbabilityRange,
): string {
  return interfaceText(raw, 'cause.summary', {
    name: capitalize(conditionText(raw, condition).name),
    likelihood: likelihoodWord(raw, probability),
    chance: naturalFrequency(raw, locale, probability, interval),
  })
}

/** The two causes most likely present together, in one sentence. */
export function togetherSentence(raw: RawWords, locale: string, together: Combinations['together']): string {
  const [first, second] = together.conditions
  return interfaceText(raw, 'result.together', {
    first: capitalize(conditionText(raw, first).name),
    second: conditionText(raw, second).name,
    chance: chancePhrase(raw, locale, together.probability),
  })
}

export interface EnoughText {
  readonly title: string
  readonly say: string
  /** Only where it is not enough and something would tell: a lead, and the questions. */
  readonly wouldTell?: { readonly lead: string; readonly asks: readonly string[] }
}

/**
 * Whether the answers are enough to tell, and if not, what would tell.
 * `telling` are the unanswered findings that would move it most; the first two are named.
 */
export function enoughText(
  raw: RawWords,
  { value, reason }: Assessment['enough'],
  telling: readonly string[],
): EnoughText {
  const text = {
    title: interfaceText(raw, `enough.${reason}.title`),
    say: interfaceText(raw, `enough.${reason}.say`),
  }
  if (value || telling.length === 0) return text
  const asks = telling.slice(0, 2).map((finding) => findingQuestion(raw, finding))
  return { ...text, wouldTell: { lead: interfaceText(raw, 'enough.would-tell'), asks } }
}
