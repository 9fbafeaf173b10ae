/** Timing for noisy machines: many short rounds, and the median of them. */

/** Median milliseconds of one call, after warming up, over rounds that fill about `budget` milliseconds. */
export function medianMilliseconds(run: () => unknown, budget = 1500): number {
  const start = performance.now()
  run()
  const once = performance.now() - start
  const calls = Math.max(1, Math.floor(20 / Math.max(once, 1e-4)))
  const rounds = Math.max(3, Math.min(60, Math.floor(budget / Math.max(once * calls, 1e-3))))
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    for (let call = 0; call < calls; call++) run()
    times.push((performance.now() - began) / calls)
  }
  return times.sort((first, second) => first - second)[Math.floor(times.length / 2)]!
}
