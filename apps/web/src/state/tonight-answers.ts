// What was denied tonight, or could not be told, before a measure was offered. It holds for this night only, and never
// enters the record: what is there does, because it stays true until someone says otherwise. Of that it is only noted
// that it was tapped tonight, so that a slip of the thumb is taken back where it happened.
import { computed, signal } from '@preact/signals'
import type { Answers, FindingId } from '@stillnight/engine'
import type { NightId } from '@stillnight/engine/diary'
import { isObject } from '../data/is-object.ts'
import { tonight } from './clock.ts'
import { parsed, storedText, storeText } from './stored-text.ts'

export const storageKey = 'stillnight.tonight'

type Denials = Readonly<Record<FindingId, 'absent' | 'unknown'>>

interface OfOneNight {
  readonly night: NightId
  readonly answers: Denials
  readonly tapped: readonly FindingId[]
}

/** What stands in the storage; nothing of it when it cannot be read. */
export function readTonight(text: string | null): OfOneNight | undefined {
  const kept = parsed(text)
  if (!isObject(kept) || typeof kept.night !== 'string' || !isObject(kept.answers)) return undefined
  const answers = Object.entries(kept.answers).flatMap(([finding, answer]) =>
    answer === 'absent' || answer === 'unknown' ? [[finding, answer] as const] : [],
  )
  const tapped = Array.isArray(kept.tapped) ? kept.tapped.filter((id) => typeof id === 'string') : []
  return { night: kept.night, answers: Object.fromEntries(answers), tapped }
}

const remembered = (): OfOneNight | undefined => readTonight(storedText(storageKey))

const kept = signal(remembered())

/** Looks again at what another tab, or a backup, has put there. */
export const readTonightAgain = (): void => {
  kept.value = remembered()
}

const saidTonight = computed<OfOneNight>(() => {
  const night = tonight.value
  return kept.value?.night === night ? kept.value : { night, answers: {}, tapped: [] }
})

/** What was denied or could not be told this night, and not on another. */
export const tonightAnswers = computed<Answers>(() => saidTonight.value.answers)

/** What was said to be there this night, before a measure was offered. */
export const tappedTonight = computed<readonly FindingId[]>(() => saidTonight.value.tapped)

/** Adds to what was said this night; `tapped` is what is there. */
export function keepForTonight(answers: Denials, tapped: readonly FindingId[] = []): void {
  const { night, answers: before, tapped: tappedBefore } = saidTonight.value
  const all = [...new Set([...tappedBefore, ...tapped])]
  put({ night, answers: { ...before, ...answers }, tapped: all })
}

/** Forgets what was said of these findings this night: a later word stands in its place, or they are to be asked again. */
export function forgetForTonight(findings: readonly FindingId[]): void {
  const { night, answers, tapped } = saidTonight.value
  const isOther = (id: FindingId): boolean => !findings.includes(id)
  const others = Object.entries(answers).filter(([id]) => isOther(id))
  const stillTapped = tapped.filter(isOther)
  if (others.length === Object.keys(answers).length && stillTapped.length === tapped.length) return
  put({ night, answers: Object.fromEntries(others), tapped: stillTapped })
}

function put(next: OfOneNight): void {
  kept.value = next
  storeText(storageKey, JSON.stringify(next))
}
