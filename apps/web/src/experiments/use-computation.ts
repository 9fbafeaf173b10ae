// One computation for as long as a component shows it.
import { useEffect, useState } from 'preact/hooks'
import { compute } from './compute.ts'
import type { Answers, Request } from './worker.ts'

export type Computed<Answer> =
  | { readonly is: 'busy'; readonly share: number }
  | { readonly is: 'done'; readonly answer: Answer }
  | { readonly is: 'cancelled' | 'failed' }

/** Computes again whenever what is asked changes, until `cancel` stops it; `again` starts it anew. */
export function useComputation<Asked extends Request['ask']>(
  request: Extract<Request, { readonly ask: Asked }>,
): { readonly state: Computed<Answers[Asked]>; readonly cancel: () => void; readonly again: () => void } {
  const [state, setState] = useState<Computed<Answers[Asked]>>({ is: 'busy', share: 0 })
  const [wish, setWish] = useState({ isOn: true, round: 0 })
  const key = JSON.stringify(request)
  useEffect(() => {
    if (!wish.isOn) return setState({ is: 'cancelled' })
    setState({ is: 'busy', share: 0 })
    const { cancel } = compute<Asked>(request, {
      onProgress: (share) => setState({ is: 'busy', share }),
      onDone: (answer) => setState({ is: 'done', answer }),
      onFailed: () => setState({ is: 'failed' }),
    })
    return cancel
  }, [key, wish])
  return {
    state,
    cancel: () => setWish({ isOn: false, round: wish.round }),
    again: () => setWish({ isOn: true, round: wish.round + 1 }),
  }
}
