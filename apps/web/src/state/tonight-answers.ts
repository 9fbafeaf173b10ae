// What was denied tonight, or could not be told, before a measure was offered. It holds for this night only, and never
// enters the record: what is there does, because it stays true until someone says otherwise.
import { computed, signal } from '@preact/signals'
import type { Answers, FindingId } from '@stillnight/engine'
import { type NightId, nightOf } from '@stillnight/engine/diary'
import { now } from './clock.ts'

export const storageKey = 'stillnight.tonight'

type Denials = Readonly<Record<FindingId, 'absent' | 'unknown'>>

interface OfOneNight {
  readonly night: NightId
  readonly answers: Denials
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands in the storage; nothing of it when it cannot be read. */
export function readDenials(text: string | null): OfOneNight | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? 'null')
    if (!isObject(kept) || typeof kept.night !== 'string' || !isObject(kept.answers)) return undefined
    const answers = Object.entries(kept.answers).flatMap(([finding, answer]) =>
      answer === 'absent' || answer === 'unknown' ? [[finding, answer] as const] : [],
    )
    return { night: kept.night, answers: Object.fromEntries(answers) }
  } catch {
    return undefined
  }
}

function remembered(): OfOneNight | undefined {
  try {
    return readDenials(localStorage.getItem(storageKey))
  } catch {
    return undefined
  }
}

const kept = signal(remembered())

/** Looks again at what another tab, or a backup, has put there. */
export const readTonightAgain = (): void => {
  kept.value = remembered()
}

/** What was said this night, and not on another. */
export const tonightAnswers = computed<Answers>(() =>
  kept.value?.night === nightOf(now.value) ? kept.value.answers : {},
)

/** Adds to what was said this night. */
export function keepForTonight(answers: Denials): void {
  const night = nightOf(now.value)
  const before = kept.value?.night === night ? kept.value.answers : {}
  put({ night, answers: { ...before, ...answers } })
}

/** Forgets what was said of these findings this night: a later word stands in its place, or they are to be asked again. */
export function forgetForTonight(findings: readonly FindingId[]): void {
  if (kept.value === undefined || !findings.some((id) => id in tonightAnswers.value)) return
  const others = Object.entries(kept.value.answers).filter(([id]) => !findings.includes(id))
  put({ night: kept.value.night, answers: Object.fromEntries(others) })
}

function put(next: OfOneNight): void {
  kept.value = next
  try {
    localStorage.setItem(storageKey, JSON.stringify(next))
  } catch {
    // Storage is off: it holds until the page is closed, and then is asked again.
  }
}
