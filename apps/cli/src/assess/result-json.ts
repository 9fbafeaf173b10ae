// The result for another program: the engine's own values, each cause with its range.
import type { Issue } from '@stillnight/engine'
import { version } from '../version.ts'
import type { Result } from './result.ts'

/** The result as plain data. */
export function resultJson(result: Result, base: string, issues: readonly Issue[]) {
  const { assessment, combinations, explanations, plan, answers } = result
  const ranges = new Map(result.intervals.map((interval) => [interval.condition, interval]))
  return {
    version,
    base,
    incomplete: false,
    urgency: assessment.urgency,
    openDangers: result.openDangers,
    causes: assessment.causes.map((cause) => {
      const { low, high } = ranges.get(cause.condition)!
      return { ...cause, low, high }
    }),
    other: assessment.other,
    enough: assessment.enough,
    together: combinations.together,
    leftOut: combinations.leftOut,
    explanations,
    plan,
    answers,
    issues,
  }
}
