// The numbers of an experiment in everyday units.
import type { Figures, OutcomeId } from '@stillnight/engine/trial'
import { words } from '../data/knowledge.ts'

/** One digit after the point where it says something: 3.4 attacks, 12 attacks. */
export const rounded = (value: number): string =>
  String(Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value))

/** "3.4 attacks a week" */
export const amountText = (outcome: OutcomeId, value: number): string =>
  words.value.text(`try.outcomes.${outcome}.amount`, { value: rounded(value) })

/** "5.1 fewer attacks a week"; a benefit above 0 is one, whichever way the outcome points. */
export function changeText(outcome: OutcomeId, benefit: number): string {
  const { text } = words.value
  const value = rounded(Math.abs(benefit))
  if (value === '0') return text('try.same')
  return text(`try.outcomes.${outcome}.${benefit > 0 ? 'better' : 'worse'}`, { value })
}

/** "It could be 2 to 8 fewer a week." */
export function rangeText(outcome: OutcomeId, { low, high }: Figures['interval']): string {
  const { text } = words.value
  const path = `try.outcomes.${outcome}`
  if (low >= 0) return text(`${path}.range-better`, { low: rounded(low), high: rounded(high) })
  if (high <= 0) return text(`${path}.range-worse`, { low: rounded(-high), high: rounded(-low) })
  return text(`${path}.range-either`, { worse: rounded(-low), better: rounded(high) })
}

/** A share in tenths, never all and never none: "about 8 in 10". */
export const tens = (share: number): number => Math.min(9, Math.max(1, Math.round(share * 10)))
