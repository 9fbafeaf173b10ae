/** Both reading grades of a text, and the limit that every text must keep. */
import { automatedReadabilityIndex } from './automated-readability-index.ts'
import { fleschKincaidGrade } from './flesch-kincaid.ts'
import { count, wordsOf } from './tokens.ts'

/**
 * We write for a reading age of 9 to 11. Both formulas give a school year of the United States, and a child in
 * year g is g + 5 to g + 6 years old, so the upper end of the aim is year 6.
 */
const highestGrade = 6

/** Below this many words a text is a label. The formulas were fitted on sentences and say nothing about labels. */
const fewestWords = 5

export interface Grades {
  readonly fleschKincaid: number
  readonly automatedReadability: number
}

/** The grades of a text, or `undefined` for a label. A text of several sentences is measured as a whole. */
export function gradesOf(text: string): Grades | undefined {
  if (wordsOf(text).length < fewestWords) return undefined
  const counts = count(text)
  return {
    fleschKincaid: fleschKincaidGrade(counts),
    automatedReadability: automatedReadabilityIndex(counts),
  }
}

/** True when one of the grades is above the limit. */
export function isTooHard({ fleschKincaid, automatedReadability }: Grades): boolean {
  return fleschKincaid > highestGrade || automatedReadability > highestGrade
}
