// What one interview has gathered: the answers, and the questions in the order in which they were put.
// Pure: each step makes a new record, so that undo is keeping the old one.
import type { Answers, FindingId, Question, QuestionId, SaidOn } from '@stillnight/engine'

export interface InterviewRecord {
  readonly version: 1
  readonly answers: Answers
  readonly asked: readonly QuestionId[]
  /** Of each answer the day on which it was given last, where it was kept: an earlier version kept none. */
  readonly saidOn?: SaidOn
}

export const emptyRecord: InterviewRecord = { version: 1, answers: {}, asked: [] }

export const isEmpty = ({ answers, asked }: InterviewRecord): boolean =>
  asked.length === 0 && Object.keys(answers).length === 0

/** The record with new answers to a question in place of the old ones; a finding left out is not answered. */
export function withQuestion(
  record: InterviewRecord,
  question: Pick<Question, 'id' | 'settles'>,
  given: Answers,
): InterviewRecord {
  const others = Object.entries(record.answers).filter(([finding]) => !question.settles.includes(finding))
  return {
    ...record,
    answers: { ...Object.fromEntries(others), ...given },
    asked: record.asked.includes(question.id) ? record.asked : [...record.asked, question.id],
  }
}

/** The record with findings answered where they came up, outside the interview. */
export function withFindings(record: InterviewRecord, given: Answers): InterviewRecord {
  return { ...record, answers: { ...record.answers, ...given } }
}

/** The record with the day on which these findings were answered. What is no longer answered has no day. */
export function saidOnDay(
  record: InterviewRecord,
  findings: readonly FindingId[],
  day: string,
): InterviewRecord {
  const days = { ...record.saidOn, ...Object.fromEntries(findings.map((finding) => [finding, day])) }
  const kept = Object.entries(days).filter(([finding]) => record.answers[finding] !== undefined)
  return { ...record, saidOn: Object.fromEntries(kept) }
}

/** The record as if this finding had never been answered. */
export function withoutFinding(record: InterviewRecord, finding: FindingId): InterviewRecord {
  const { [finding]: _taken, ...answers } = record.answers
  return { ...record, answers }
}

/**
 * The answers of a list: what was picked is present; the rest is absent, or unknown for whoever can't tell.
 *
 * @example
 * pickedAnswers(['sensation.burning', 'sensation.numbness'], new Set(['sensation.burning']), 'absent')
 * // => { 'sensation.burning': 'present', 'sensation.numbness': 'absent' }
 */
export function pickedAnswers(
  settles: readonly FindingId[],
  picked: ReadonlySet<FindingId>,
  rest: 'absent' | 'unknown',
): Answers {
  return Object.fromEntries(settles.map((finding) => [finding, picked.has(finding) ? 'present' : rest]))
}

/** The findings of a question that are present in the record. */
export function pickedIn({ answers }: InterviewRecord, settles: readonly FindingId[]): readonly FindingId[] {
  return settles.filter((finding) => answers[finding] === 'present')
}
