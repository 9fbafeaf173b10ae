// Computes the ranges away from the screen: 200 draws take longer than a tired person waits for a page.
import { type Answers, type Base, compile, type Interval, intervals, type Network } from '@stillnight/engine'

export interface IntervalsRequest {
  /** Only in the first request: it does not change while the app is open. */
  readonly base?: Base
  readonly answers: Answers
  readonly ticket: number
}

export interface IntervalsReply {
  readonly ticket: number
  readonly intervals: readonly Interval[]
}

const draws = 200
const seed = 1

let network: Network | undefined

addEventListener('message', ({ data }: MessageEvent<IntervalsRequest>) => {
  if (data.base !== undefined) network = compile(data.base)
  if (network === undefined) return
  const reply: IntervalsReply = {
    ticket: data.ticket,
    intervals: intervals(network, data.answers, { draws, seed }),
  }
  postMessage(reply)
})
