// A range must hold its value, or the interval shown to a person would not hold the number beside it.
import { numbersOf } from '../compile/numbers-of.ts'
import type { Rule } from './rule.ts'

export const orderedRanges: Rule = {
  id: 'range',
  check: (knowledge) =>
    numbersOf(knowledge).flatMap(({ entry: { value, low = value, high = value }, file, path }) =>
      low <= value && value <= high
        ? []
        : [
            {
              file,
              path: [...path, 'value'],
              message: `The range ${low} to ${high} does not hold ${value}. Write low <= value <= high.`,
            },
          ],
    ),
}
