/** How soon to be seen, what to do now, and why. */
import type { Answers, ConditionId, FindingId, Raised, Urgency } from '@stillnight/engine'
import { conditionText } from './causes.ts'
import { type FindingAnswer, findingPhrase } from './findings.ts'
import { interfaceText } from './interface-text.ts'
import { howSure } from './likelihood.ts'
import { lookUp } from './look-up.ts'
import { chancePhrase } from './natural-frequency.ts'
import type { RawWords, UrgencyWords, WaitingWords, WarningSignWords } from './raw-words.ts'

/** The title and what to do. */
export function urgencyText(raw: Pick<RawWords, 'urgency'>, urgency: Urgency): UrgencyWords {
  return lookUp(raw.urgency, urgency, 'urgency')
}

/**
 * The title and what to do in a result in which this many questions about danger are open: while there are any, nobody
 * is told that it can be looked after at home.
 */
export function howSoonText(raw: RawWords, urgency: Urgency, openDangers: number): UrgencyWords {
  if (urgency !== 'self-care' || openDangers === 0) return urgencyText(raw, urgency)
  return {
    title: interfaceText(raw, 'urgency.not-known.title'),
    act: interfaceText(raw, 'urgency.not-known.act'),
  }
}

/** Why a warning sign matters, and what to do about it. */
export function warningSignText(raw: RawWords, id: string): WarningSignWords {
  return lookUp(raw['warning-signs'], id, 'warning sign')
}

/** What to do and not to do until someone looks at it, or `undefined` where there is no such advice. */
export function waitingText(raw: RawWords, id: string): WaitingWords | undefined {
  return Object.hasOwn(raw.waiting, id) ? raw.waiting[id] : undefined
}

export interface RaisedText {
  readonly why: string
  /** Warning signs only. */
  readonly act?: string
  /** The answers that set it off, as phrases. */
  readonly because: readonly string[]
}

/**
 * Why the urgency was raised, by a warning sign or by a cause that must not be missed; from the answers come the
 * numbers that set it off.
 */
export function raisedText(raw: RawWords, locale: string, raised: Raised, answers: Answers): RaisedText {
  switch (raised.by) {
    case 'warning-sign':
      return {
        ...warningSignText(raw, raised.id),
        because: raised.because.map((finding) => becauseOf(raw, finding, answers[finding])),
      }
    case 'harm-threshold': {
      const place = atOnce.has(raised.to) ? 'urgency.by-harm' : 'urgency.by-harm-with-time'
      return { why: suspicion(raw, locale, place, raised), because: [] }
    }
    case 'likely-cause': {
      const sure = howSure(raised.probability)
      const kind = sure === 'could-be' && raised.to === 'routine' ? 'could-be-routine' : sure
      return { why: suspicion(raw, locale, `urgency.by-likely-cause.${kind}`, raised), because: [] }
    }
  }
}

/** The levels that leave no time: only there may a sentence say not to wait. */
const atOnce: ReadonlySet<Urgency> = new Set(['emergency', 'same-day'])

const suspicion = (
  raw: RawWords,
  locale: string,
  place: string,
  { id, probability }: { readonly id: ConditionId; readonly probability: number },
): string =>
  interfaceText(raw, place, {
    name: conditionText(raw, id).name,
    chance: chancePhrase(raw, locale, probability),
  })

// A warning sign can rest on a number or a choice. Where its value is not among the answers, its name must do.
function becauseOf(raw: RawWords, finding: FindingId, answer: FindingAnswer | undefined): string {
  const words = lookUp(raw.findings, finding, 'finding')
  if (words.present !== undefined) return findingPhrase(raw, finding, 'present')
  const isGiven =
    typeof answer === 'number' || (answer !== undefined && words.options?.[answer] !== undefined)
  return isGiven ? findingPhrase(raw, finding, answer) : (words.name ?? words.ask)
}
