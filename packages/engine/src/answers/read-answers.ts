/**
 * Reads answers from data of unknown origin (a file, a form, a message). Never fails halfway: everything that can be
 * read is, and every problem comes back as an issue.
 */

import type { Network } from '../assess/network.ts'
import type { Answers, Issue } from '../assessment.ts'
import type { Answer, Finding, FindingId } from '../base.ts'
import { isRecord, shown } from './any-value.ts'
import { nearest } from './nearest.ts'
import { contradicted, withoutOverruled } from './overruled.ts'

export interface ReadAnswers {
  readonly answers: Answers
  readonly issues: readonly Issue[]
}

/** Lists of a case file: the findings under each are present, absent or unknown. */
const lists: Readonly<Record<string, Answer>> = {
  present: 'present',
  present_exam: 'present',
  absent: 'absent',
  absent_exam: 'absent',
  unknown: 'unknown',
}

/** Keys of a case file that hold no answers. */
const described: ReadonlySet<string> = new Set(
  `id source summary only_history not_encodable diagnosis diagnosis_text also acceptable urgency urgency_max
  diagnosis_basis urgency_basis night composed lay certainty note`.split(/\s+/),
)

/**
 * Reads either form of a record:
 * - lists: `{ person: { age, sex }, present: [...], absent: [...], unknown: [...], values: { 'lab.ferritin': 40 } }`
 * - flat: `{ 'relief.movement': 'present', 'person.age': 71 }`
 *
 * Yes-or-no findings also take true and false. A number may be `{ value, unit }`; another unit than the base's is an
 * issue and is not converted. A finding said to be both present and absent is kept as present, the safer of the two
 * for the urgency, and reported; of two numbers or two options the first is kept. Answers that exclude each other by
 * their meaning are reported too, and a no that another answer overrules is left out.
 *
 * @example
 * readAnswers(network, { present: ['relief.mvement'] }).issues
 * // => [{ code: 'unknown-finding', id: 'relief.mvement', nearest: 'relief.movement' }]
 */
export function readAnswers(network: Network, input: unknown): ReadAnswers {
  const issues: Issue[] = []
  const answers = new Map<FindingId, Answer | number | string>()
  const take = (id: string, value: unknown): void => readOne(network, id, value, answers, issues)
  if (!isRecord(input)) return { answers: {}, issues: [{ code: 'not-a-record', at: '' }] }
  for (const [key, value] of Object.entries(input)) {
    const listed = Object.hasOwn(lists, key) ? lists[key] : undefined
    if (listed !== undefined) {
      if (value === null) continue
      if (!Array.isArray(value)) issues.push({ code: 'not-a-record', at: key })
      else for (const id of value) take(typeof id === 'string' ? id : shown(id), listed)
    } else if (key === 'person') {
      if (isRecord(value)) for (const [name, inner] of Object.entries(value)) take(`person.${name}`, inner)
      else if (value !== null) issues.push({ code: 'not-a-record', at: key })
    } else if (key === 'values') {
      if (isRecord(value)) for (const [id, inner] of Object.entries(value)) take(id, inner)
      else if (value !== null) issues.push({ code: 'not-a-record', at: key })
    } else if (!described.has(key)) take(key, value)
  }
  const read = Object.fromEntries(answers)
  for (const id of contradicted(network, read)) {
    if (!issues.some((issue) => issue.code === 'contradiction' && issue.id === id))
      issues.push({ code: 'contradiction', id })
  }
  return { answers: withoutOverruled(network, read), issues }
}

function readOne(
  network: Network,
  id: string,
  value: unknown,
  answers: Map<FindingId, Answer | number | string>,
  issues: Issue[],
): void {
  const at = network.findingIndex.get(id)
  if (at === undefined) {
    const guess = nearest(id, network.findingIndex.keys())
    issues.push(
      guess === undefined ? { code: 'unknown-finding', id } : { code: 'unknown-finding', id, nearest: guess },
    )
    return
  }
  const finding = network.findings[at]!
  if (value === null || value === undefined || value === 'unknown') {
    if (!answers.has(id)) answers.set(id, 'unknown')
    return
  }
  if (finding.kind === 'number') readNumber(finding, value, answers, issues)
  else if (finding.kind === 'choice') readChoice(finding, value, answers, issues)
  else readYesOrNo(finding, value, answers, issues)
}

function readNumber(
  finding: Finding,
  input: unknown,
  answers: Map<FindingId, Answer | number | string>,
  issues: Issue[],
): void {
  const { id } = finding
  const unit = finding.unit ?? '1'
  let value = input
  if (isRecord(input)) {
    value = input.value
    const given = input.unit
    if (given !== undefined && given !== unit) {
      issues.push({ code: 'wrong-unit', id, unit: shown(given), expected: unit })
      return
    }
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    issues.push({ code: 'not-a-number', id, value: shown(value), unit })
    return
  }
  const range = finding.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  if (value < range[0] || value > range[1]) issues.push({ code: 'out-of-range', id, value, range, unit })
  else if (typeof answers.get(id) === 'number' && answers.get(id) !== value)
    issues.push({ code: 'contradiction', id })
  else answers.set(id, value)
}

function readChoice(
  finding: Finding,
  value: unknown,
  answers: Map<FindingId, Answer | number | string>,
  issues: Issue[],
): void {
  const { id, options = [] } = finding
  if (typeof value !== 'string' || !options.includes(value)) {
    issues.push({ code: 'not-an-option', id, value: shown(value), options })
    return
  }
  const before = answers.get(id)
  if (before !== undefined && before !== 'unknown' && before !== value)
    issues.push({ code: 'contradiction', id })
  else answers.set(id, value)
}

function readYesOrNo(
  finding: Finding,
  value: unknown,
  answers: Map<FindingId, Answer | number | string>,
  issues: Issue[],
): void {
  const { id } = finding
  const answer = value === true ? 'present' : value === false ? 'absent' : value
  if (answer !== 'present' && answer !== 'absent') {
    issues.push({ code: 'not-an-answer', id, value: shown(value) })
    return
  }
  const before = answers.get(id)
  if (before !== undefined && before !== 'unknown' && before !== answer) {
    issues.push({ code: 'contradiction', id })
    answers.set(id, 'present')
  } else answers.set(id, answer)
}
