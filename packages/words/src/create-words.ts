/** The door of the package: all words of one language, for one country, as functions. */
import type {
  Answers,
  Assessment,
  Cause,
  Certainty,
  Change,
  Combinations,
  ConditionId,
  FindingId,
  Issue,
  MeasureId,
  Moment,
  Question,
  Raised,
  Reason,
  Step,
  Suggestion,
  Urgency,
  Verdict,
} from '@stillnight/engine'
import { causeSummary, conditionText, type EnoughText, enoughText, togetherSentence } from './causes.ts'
import { everyText } from './fill.ts'
import { type FindingAnswer, findingName, findingPhrase, findingQuestion, unitName } from './findings.ts'
import type { ProbabilityRange } from './frequency.ts'
import { glossaryTerms, type Term } from './glossary.ts'
import { issueSentence } from './issues.ts'
import { likelihoodWord } from './likelihood.ts'
import { chancePhrase, naturalFrequency } from './natural-frequency.ts'
import { withoutPregnancy } from './pregnancy.ts'
import { type Basis, basisText } from './provenance.ts'
import { type QuestionText, questionsLeft, questionText, whyAsked, whyDone } from './questions.ts'
import type {
  ConditionWords,
  MeasureWords,
  RawWords,
  SafetyWords,
  UrgencyWords,
  WaitingWords,
  WarningSignWords,
} from './raw-words.ts'
import { changeSentence, reasonPhrase, reasonSentence } from './reasons.ts'
import {
  certaintyText,
  conflictText,
  helpsWith,
  measureText,
  momentText,
  safetyText,
  triggerText,
  verdictText,
} from './relief.ts'
import { type ScreenWords, screenWordsOf, type WordsOptions, wordsOfCountry } from './screen-words.ts'
import { inUnits, type Units } from './units.ts'
import { howSoonText, type RaisedText, raisedText, waitingText, warningSignText } from './urgency.ts'

export interface AllWordsOptions extends WordsOptions {
  /** Heat, length and weight in one kind of unit; both, one in brackets, when it is left out. */
  readonly units?: Units
  /** False leaves out the sentences for the case of a pregnancy. */
  readonly mayBePregnant?: boolean
}

/** Every function throws when an id or a path has no words: the compiler of the knowledge base prevents that. */
export interface Words extends ScreenWords {
  readonly condition: (condition: ConditionId) => ConditionWords
  readonly findingQuestion: (finding: FindingId) => string
  readonly findingName: (finding: FindingId) => string
  readonly findingPhrase: (finding: FindingId, answer: FindingAnswer) => string
  readonly unitName: (finding: FindingId) => string | undefined
  readonly question: (question: Pick<Question, 'id' | 'settles'>) => QuestionText
  readonly questionsLeft: (left: number) => string
  readonly whyAsked: (why: Extract<Step, { done: false }>['why']) => string
  readonly whyDone: (reason: Extract<Step, { done: true }>['reason']) => string
  readonly likelihoodWord: (probability: number) => string
  readonly chancePhrase: (probability: number) => string
  readonly naturalFrequency: (probability: number, interval?: ProbabilityRange) => string
  readonly causeSummary: (
    cause: Pick<Cause, 'condition' | 'probability'>,
    interval?: ProbabilityRange,
  ) => string
  readonly together: (together: Combinations['together']) => string
  readonly enough: (enough: Assessment['enough'], telling: readonly FindingId[]) => EnoughText
  readonly reasonPhrase: (reason: Reason) => string
  readonly reasonSentence: (reason: Reason) => string
  readonly changeSentence: (change: Change) => string
  /** How soon to be seen, in a result in which this many questions about danger are open. */
  readonly howSoon: (urgency: Urgency, openDangers: number) => UrgencyWords
  readonly raised: (raised: Raised, answers: Answers) => RaisedText
  readonly warningSign: (id: string) => WarningSignWords
  /** By condition, or by what belongs to warning signs. */
  readonly waiting: (id: string) => WaitingWords | undefined
  readonly measure: (measure: MeasureId) => MeasureWords
  readonly safety: (rule: string) => SafetyWords
  readonly conflict: (id: string, position: string) => { readonly say: string; readonly position: string }
  readonly trigger: (trigger: string) => string
  readonly moment: (moment: Moment) => string
  readonly verdict: (verdict: Verdict) => string
  readonly certainty: (certainty: Certainty) => string
  readonly helpsWith: (helps: Suggestion['helps']) => readonly string[]
  readonly basis: (basis: Basis) => { readonly label: string; readonly help: string }
  readonly issue: (issue: Issue) => string
  readonly glossary: () => readonly Term[]
}

/**
 * The words for one language and country.
 *
 * @example
 * const words = createWords(raw, { country: 'GB' })
 * words.urgency('emergency').act // => 'Call 999 ...'
 */
export function createWords(compiled: RawWords, options: AllWordsOptions = {}): Words {
  const { locale = 'en', country, units = 'both', mayBePregnant = true } = options
  const isForAll = mayBePregnant && units === 'both'
  const meant = isForAll
    ? compiled
    : everyText(compiled, (text) => inUnits(mayBePregnant ? text : withoutPregnancy(text), units))
  const ofCountry = wordsOfCountry(meant, country)
  const { raw } = ofCountry
  return {
    ...screenWordsOf(ofCountry, locale),
    condition: (condition) => conditionText(raw, condition),
    findingQuestion: (finding) => findingQuestion(raw, finding),
    findingName: (finding) => findingName(raw, finding),
    findingPhrase: (finding, answer) => findingPhrase(raw, finding, answer),
    unitName: (finding) => unitName(raw, finding),
    question: (question) => questionText(raw, question),
    questionsLeft: (left) => questionsLeft(raw, locale, left),
    whyAsked: (why) => whyAsked(raw, why),
    whyDone: (reason) => whyDone(raw, reason),
    likelihoodWord: (probability) => likelihoodWord(raw, probability),
    chancePhrase: (probability) => chancePhrase(raw, locale, probability),
    naturalFrequency: (probability, interval) => naturalFrequency(raw, locale, probability, interval),
    causeSummary: (cause, interval) => causeSummary(raw, locale, cause, interval),
    together: (together) => togetherSentence(raw, locale, together),
    enough: (enough, telling) => enoughText(raw, enough, telling),
    reasonPhrase: (reason) => reasonPhrase(raw, reason),
    reasonSentence: (reason) => reasonSentence(raw, reason),
    changeSentence: (change) => changeSentence(raw, locale, change),
    howSoon: (urgency, openDangers) => howSoonText(raw, urgency, openDangers),
    raised: (raised, answers) => raisedText(raw, locale, raised, answers),
    warningSign: (id) => warningSignText(raw, id),
    waiting: (id) => waitingText(raw, id),
    measure: (measure) => measureText(raw, measure),
    safety: (rule) => safetyText(raw, rule),
    conflict: (id, position) => conflictText(raw, id, position),
    trigger: (trigger) => triggerText(raw, trigger),
    moment: (moment) => momentText(raw, moment),
    verdict: (verdict) => verdictText(raw, verdict),
    certainty: (certainty) => certaintyText(raw, certainty),
    helpsWith: (helps) => helpsWith(raw, helps),
    basis: (basis) => basisText(raw, basis),
    issue: (issue) => issueSentence(raw, issue),
    glossary: () => glossaryTerms(raw, locale),
  }
}
