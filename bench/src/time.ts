/** Timing for machines that do other things at the same time. */

const roundMilliseconds = 2

/**
 * Milliseconds of one call, after warming up: the lower quartile of many rounds, each short enough to fit between two
 * interruptions by other programs, over about `budget` milliseconds. Interruptions only ever make a round longer, so
 * the faster rounds are the ones that measured the call.
 */
export function millisecondsOf(run: () => unknown, budget = 1500): number {
  const start = performance.now()
  run()
  const once = performance.now() - start
  const warm = performance.now()
  while (performance.now() - warm < Math.min(200, budget / 5)) run()
  const calls = Math.max(1, Math.floor(roundMilliseconds / Math.max(once, 1e-4)))
  const times: number[] = []
  const began = performance.now()
  while (times.length < 3 || performance.now() - began < budget) {
    const before = performance.now()
    for (let call = 0; call < calls; call++) run()
    times.push((performance.now() - before) / calls)
  }
  return times.sort((first, second) => first - second)[Math.floor(times.length / 4)]!
}
