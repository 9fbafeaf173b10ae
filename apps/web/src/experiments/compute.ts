// Asks the worker one thing at a time, and lets go of it when nobody waits for the answer any more.
import type { Answers, Reply, Request } from './worker.ts'

export interface Computation {
  /** Ends it; nothing is called after that. */
  readonly cancel: () => void
}

export interface Listener<Answer> {
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void
  readonly onDone: (answer: Answer) => void
  readonly onFailed: () => void
}

/** Computes in a worker of its own, so that to cancel is to end the worker: it stops at once. */
export function compute<Asked extends Request['ask']>(
  request: Extract<Request, { readonly ask: Asked }>,
  { onProgress, onDone, onFailed }: Listener<Answers[Asked]>,
): Computation {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const cancel = (): void => worker.terminate()
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.is === 'progress') return onProgress(data.share)
    cancel()
    onDone(data.answer as Answers[Asked])
  })
  worker.addEventListener('error', () => {
    cancel()
    onFailed()
  })
  worker.postMessage(request)
  return { cancel }
}
