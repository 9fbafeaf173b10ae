// The ranges of the causes, asked of the worker whenever the answers change. Until they come, the page shows without.
import { effect, signal } from '@preact/signals'
import type { ConditionId } from '@stillnight/engine'
import type { ProbabilityRange } from '@stillnight/words'
import { answersWithDiary } from '../state/diary-answers.ts'
import type { IntervalsReply, IntervalsRequest } from './intervals-worker.ts'
import { knowledge } from './knowledge.ts'

export type Ranges = ReadonlyMap<ConditionId, ProbabilityRange>

/** Empty while they are computed: a range of old answers is never shown beside a new number. */
export const ranges = signal<Ranges>(new Map())

/** Keeps the ranges up to date while a screen shows them; the returned function stops it. */
export function followRanges(): () => void {
  const worker = new Worker(new URL('./intervals-worker.ts', import.meta.url), { type: 'module' })
  const { base } = knowledge.value.network
  let ticket = 0
  worker.addEventListener('message', ({ data }: MessageEvent<IntervalsReply>) => {
    if (data.ticket !== ticket) return
    ranges.value = new Map(data.intervals.map(({ condition, low, high }) => [condition, { low, high }]))
  })
  const stop = effect(() => {
    const answers = answersWithDiary.value
    ranges.value = new Map()
    ticket += 1
    const request: IntervalsRequest = { answers, ticket, ...(ticket === 1 && { base }) }
    worker.postMessage(request)
  })
  return () => {
    stop()
    worker.terminate()
  }
}
