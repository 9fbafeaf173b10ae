// Results as JSON for another program.

/** More digits than any range here justifies, and few enough that no line ends in the noise of the arithmetic. */
const digits = 6

/**
 * The value as indented JSON; a number that is not whole has six significant digits. For what the engine computes, not
 * for what a person wrote.
 *
 * @example
 * jsonText({ probability: 0.30000000000000004 }) // => '{\n  "probability": 0.3\n}'
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(
    value,
    (_, each: unknown) =>
      typeof each === 'number' && !Number.isInteger(each) ? Number(each.toPrecision(digits)) : each,
    2,
  )
}
