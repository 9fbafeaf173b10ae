// Ratios multiply odds: zero or a negative number has no meaning, and a thousandfold is a slip of the decimal point.
import { numbersOf } from '../compile/numbers-of.ts'
import type { Rule } from './rule.ts'

const limits = [0.001, 1000] as const

export const ratios: Rule = {
  id: 'ratio',
  check: (knowledge) =>
    numbersOf(knowledge)
      .filter(({ kind }) => kind === 'ratio')
      .flatMap(({ entry, file, path }) =>
        (['value', 'low', 'high'] as const).flatMap((key) => {
          const number = entry[key]
          if (number === undefined || (number >= limits[0] && number <= limits[1])) return []
          return [
            {
              file,
              path: [...path, key],
              message: `${key}: ${number} is not a believable ratio. Write a number from ${limits[0]} to ${limits[1]}; 1 means no difference.`,
            },
          ]
        }),
      ),
}
