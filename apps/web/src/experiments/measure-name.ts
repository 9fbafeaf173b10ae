// What a measure of an experiment is called.
import { knowledge, words } from '../data/knowledge.ts'

/** The name of a measure; one from a file may be unknown here, and is then called by its id. */
export function measureName(measure: string): string {
  return Object.hasOwn(knowledge.value.rawWords.measures, measure)
    ? words.value.measure(measure).name
    : measure
}
