/** The words of Stillnight: what the engine returns, as sentences that a tired person can read. */

export type { EnoughText } from './causes.ts'
export { type AllWordsOptions, createWords, type Words } from './create-words.ts'
export { countriesWithNumber, emergencyNumberOf } from './emergency-number.ts'
export type { FindingAnswer } from './findings.ts'
export type { ProbabilityRange } from './frequency.ts'
export type { Term } from './glossary.ts'
export { type Likelihood, likelihoodFrom, likelihoodOf } from './likelihood.ts'
export type { Basis } from './provenance.ts'
export type { QuestionText } from './questions.ts'
export type * from './raw-words.ts'
export { changesWorthSaying, reasonsWorthSaying, type Strength, strengthOf } from './reasons.ts'
export {
  createScreenWords,
  type RawScreenWords,
  type ScreenWords,
  type WordsOptions,
} from './screen-words.ts'
export { capitalize, sentence } from './sentence.ts'
export { type Units, unitsOf } from './units.ts'
export type { RaisedText } from './urgency.ts'
