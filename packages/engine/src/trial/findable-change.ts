/** When a change would take too long to find: the smallest one that a bearable experiment can find. */

import { finish } from './crossings.ts'
import { type Forecast, nightsNeededSteps } from './nights-needed.ts'
import { outcomes, usualLevel } from './outcomes.ts'

const highestScore = 10

/**
 * The smallest whole change above `change` that is found with the chance asked for in at most `mostNights`, or nothing
 * when even the whole of what there is would not be. The chance rises with the change, so halving finds it.
 *
 * @example
 * const runIn = [3, 2, 4, 3, 1, 3, 2, 5, 3, 2, 3, 4, 2, 3]
 * const block = { nights: 7, leaveOut: 0 }
 * findableChange({ outcome: 'events', runIn, change: 1, block, mostNights: 112, seed: 1, played: 100 }) > 1 // => true
 */
export function findableChange(forecast: Forecast): number | undefined {
  return finish(findableChangeSteps(forecast))
}

/** The same in steps, each yielding the share done, so that a caller can show progress or stop. */
export function* findableChangeSteps(forecast: Forecast): Generator<number, number | undefined, void> {
  const { outcome, runIn } = forecast
  const { level } = usualLevel(outcome, runIn)
  const most = Math.floor(outcomes[outcome].better === 'lower' ? level : highestScore - level)
  let tooSmall = Math.floor(forecast.change)
  let found = most
  if (most <= tooSmall || !(yield* isFound({ ...forecast, change: most }))) return undefined
  const span = Math.log2(most - tooSmall) + 1
  while (found - tooSmall > 1) {
    yield 1 - Math.log2(found - tooSmall) / span
    const middle = Math.floor((tooSmall + found) / 2)
    if (yield* isFound({ ...forecast, change: middle })) found = middle
    else tooSmall = middle
  }
  return found
}

/** Lets a caller breathe between the lengths that are tried; how far each search is says nothing about the whole. */
function* isFound(forecast: Forecast): Generator<number, boolean, void> {
  const steps = nightsNeededSteps(forecast)
  let step = steps.next()
  while (!step.done) {
    yield 0
    step = steps.next()
  }
  return step.value.kind === 'enough'
}
