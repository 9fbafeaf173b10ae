// How the numbers of the YAML become the numbers that the engine reads.
import type { Estimate } from '@stillnight/engine'
import type { NumberEntry } from './files.ts'

/** Three significant digits: more would pretend to a precision that no source has, and weigh in the download. */
export function round(value: number): number {
  return Number(value.toPrecision(3))
}

/** `[value, low, high]`; a number without a range is taken as exact. */
export function estimate({ value, low, high }: NumberEntry): Estimate {
  return [round(value), round(low ?? value), round(high ?? value)]
}
