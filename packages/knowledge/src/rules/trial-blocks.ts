// A self-experiment compares the nights that are left of a block: a measure that can be tried needs blocks, each with a
// night left over, and something to count; one that cannot be tried has none.
import type { Found, Rule } from './rule.ts'

const triable = ['yes', 'partly', 'needs-sound-arteries']

export const trialBlocks: Rule = {
  id: 'trial-blocks',
  check: ({ selfExperiments: file }) =>
    file.data.measures.flatMap(({ measure, suitability, blocks, outcome }, index): readonly Found[] => {
      const path = ['measures', index]
      if (!triable.includes(suitability)) {
        return blocks.length === 0
          ? []
          : [
              {
                file,
                path: [...path, 'blocks'],
                message: `${measure} cannot be tried (${suitability}). Write \`blocks: []\`.`,
              },
            ]
      }
      if (blocks.length === 0 || outcome === undefined) {
        return [{ file, path, message: `${measure} can be tried: write its blocks and its outcome.` }]
      }
      return blocks.flatMap(({ nights, 'leave-out': leaveOut }, place) =>
        leaveOut < nights
          ? []
          : [
              {
                file,
                path: [...path, 'blocks', place, 'leave-out'],
                message: `A block of ${nights} nights with ${leaveOut} left out compares none. Write ${nights - 1} or less.`,
              },
            ],
      )
    }),
}
