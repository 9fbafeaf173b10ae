// Factors within an age band must not overlap, or one age would be counted twice.
import type { Found, Rule } from './rule.ts'

export const ageFactors: Rule = {
  id: 'age-factor',
  check: ({ conditions }) =>
    conditions.flatMap((file) => {
      const ages = file.data.prior.ages ?? []
      return ages.flatMap(({ from, below }, index): readonly Found[] => {
        const path = ['prior', 'ages', index]
        if (from >= below) {
          return [
            {
              file,
              path,
              message: `from: ${from} is not under below: ${below}. Write the younger age first.`,
            },
          ]
        }
        const other = ages.slice(0, index).find((each) => each.from < below && from < each.below)
        if (!other) return []
        return [
          {
            file,
            path,
            message: `${from} to ${below} overlaps ${other.from} to ${other.below}. Let one end where the other begins.`,
          },
        ]
      })
    }),
}
