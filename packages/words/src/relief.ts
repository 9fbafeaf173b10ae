/** What may help, what to avoid and why, in words. */
import type { Certainty, MeasureId, Moment, Suggestion, Verdict } from '@stillnight/engine'
import { conditionText } from './causes.ts'
import { interfaceText } from './interface-text.ts'
import { joinList } from './list.ts'
import { lookUp } from './look-up.ts'
import type { MeasureWords, RawWords, SafetyWords } from './raw-words.ts'
import { sentence } from './sentence.ts'

/** What a measure is called and how to do it. */
export function measureText(raw: RawWords, measure: MeasureId): MeasureWords {
  return lookUp(raw.measures, measure, 'measure')
}

/** Why a safety rule holds a measure back, and what to do instead. */
export function safetyText(raw: RawWords, rule: string): SafetyWords {
  return lookUp(raw.safety, rule, 'safety rule')
}

/** Why two measures conflict, and what we say in this case. */
export function conflictText(
  raw: RawWords,
  id: string,
  position: string,
): { readonly say: string; readonly position: string } {
  const { say, positions } = lookUp(raw.conflicts, id, 'conflict')
  return { say, position: lookUp(positions, position, `position of the conflict "${id}"`) }
}

/** What a medicine or a state may have to do with the pain. */
export function triggerText(raw: RawWords, trigger: string): string {
  return lookUp(raw.triggers, trigger, 'trigger').say
}

/** When to do it. */
export function momentText(raw: RawWords, moment: Moment): string {
  return interfaceText(raw, `moments.${moment}`)
}

/** What the studies say of it. */
export function verdictText(raw: RawWords, verdict: Verdict): string {
  return interfaceText(raw, `verdicts.${verdict}`)
}

/** How sure we can be of that. */
export function certaintyText(raw: RawWords, certainty: Certainty): string {
  return interfaceText(raw, `certainty.${certainty}`)
}

/**
 * What it may help with, one sentence for each verdict, in the order of the suggestion.
 *
 * @example
 * helpsWith(raw, [{ condition: 'nocturnal-leg-cramps', verdict: 'may-help' }]) // => ['May help: night leg cramps.']
 */
export function helpsWith(raw: RawWords, helps: Suggestion['helps']): readonly string[] {
  const byVerdict = Map.groupBy(helps, ({ verdict }) => verdict)
  return [...byVerdict].map(([verdict, rows]) => {
    const names = joinList(
      raw,
      rows.map(({ condition }) => conditionText(raw, condition).name),
    )
    return sentence(interfaceText(raw, 'relief.verdict-for', { verdict: verdictText(raw, verdict), names }))
  })
}
