/** One finding and its answer as a phrase that can stand in a list of reasons. */
import type { Answers, FindingId } from '@stillnight/engine'
import { interfaceText } from './interface-text.ts'
import { lookUp } from './look-up.ts'
import type { FindingWords, RawWords } from './raw-words.ts'

export type FindingAnswer = Answers[FindingId]

const wordsOf = (raw: Pick<RawWords, 'findings'>, finding: FindingId): FindingWords =>
  lookUp(raw.findings, finding, 'finding')

function given(text: string | undefined, finding: FindingId, answer: FindingAnswer): string {
  if (text === undefined) throw new Error(`There are no words for "${answer}" as an answer to "${finding}".`)
  return text
}

/** The question about this finding alone. */
export function findingQuestion(raw: RawWords, finding: FindingId): string {
  return wordsOf(raw, finding).ask
}

/** The name of a number ("ferritin"), or the finding as a phrase. */
export function findingName(raw: RawWords, finding: FindingId): string {
  const { name, present, ask } = wordsOf(raw, finding)
  return name ?? present ?? ask
}

/** The unit as a person reads it, or nothing for a plain number. */
export function unitName(raw: RawWords, finding: FindingId): string | undefined {
  return wordsOf(raw, finding)['unit-name']
}

/**
 * The answer as a phrase. An unknown answer is no reason, so it has none: it throws.
 *
 * @example
 * findingPhrase(raw, 'relief.movement', 'present') // => 'moving your legs eases it'
 */
export function findingPhrase(
  raw: Pick<RawWords, 'findings' | 'interface'>,
  finding: FindingId,
  answer: FindingAnswer,
): string {
  const words = wordsOf(raw, finding)
  if (answer === 'present' || answer === 'absent') return given(words[answer], finding, answer)
  if (typeof answer === 'string') return given(words.options?.[answer]?.present, finding, answer)
  const unit = words['unit-name']
  const values = { name: given(words.name, finding, answer), value: answer }
  return unit
    ? interfaceText(raw, 'reasons.number', { ...values, unit })
    : interfaceText(raw, 'reasons.number-without-unit', values)
}
