// A chance of exactly 0 or 1 can never be moved by an answer, and 97 was meant as a percentage.
import { numbersOf } from '../compile/numbers-of.ts'
import type { Rule } from './rule.ts'

export const probabilities: Rule = {
  id: 'probability',
  check: (knowledge) =>
    numbersOf(knowledge)
      .filter(({ kind }) => kind === 'probability')
      .flatMap(({ entry, file, path }) =>
        (['value', 'low', 'high'] as const).flatMap((key) => {
          const number = entry[key]
          if (number === undefined || (number > 0 && number < 1)) return []
          return [{ file, path: [...path, key], message: `${key}: ${complaint(number)}` }]
        }),
      ),
}

function complaint(number: number): string {
  if (number > 1 && number < 100) return `${number} is not a probability: write ${number / 100}.`
  if (number === 1 || number === 100)
    return `${number} is too sure: no answer could change it. Write 0.99 or less.`
  if (number === 0) return '0 is too sure: no answer could change it. Write 0.001, or leave the line out.'
  return `${number} is not a probability: write a number between 0 and 1.`
}
