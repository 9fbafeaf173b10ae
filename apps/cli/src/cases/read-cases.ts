// Reads a file of reference cases. One bad record is reported and costs nothing but itself.
import {
  type ConditionId,
  compareUrgency,
  type Issue,
  type Network,
  nearest,
  readAnswers,
  type Urgency,
  urgencies,
} from '@stillnight/engine'
import { isRecord } from '../read/is-record.ts'
import { type CaseProblem, notOnList, type ReferenceCase } from './reference-case.ts'

export interface CaseReading {
  /** Where the cases come from, in the words of the file's `about`, or `undefined` where it does not say. */
  readonly about: string | undefined
  readonly cases: readonly ReferenceCase[]
  readonly problems: readonly CaseProblem[]
}

type Fields = Readonly<Record<string, unknown>>

/** Reads the data of a case file, or nothing when it holds no list of cases. */
export function readCases(network: Network, data: unknown): CaseReading | undefined {
  const list = Array.isArray(data) ? data : isRecord(data) ? data.cases : undefined
  if (!Array.isArray(list)) return undefined
  const problems: CaseProblem[] = []
  const cases: ReferenceCase[] = []
  const seen = new Set<string>()
  list.forEach((record: unknown, index) => {
    const name = isRecord(record) && typeof record.id === 'string' ? record.id : `case ${index + 1}`
    const faults = isRecord(record) ? faultsOf(network, record) : ['it is not a record']
    if (seen.has(name)) faults.push('the id stands twice in this file')
    seen.add(name)
    for (const what of faults) problems.push({ case: name, what, isSkipped: true })
    if (faults.length > 0 || !isRecord(record)) return
    const { read, issues } = readOne(network, name, record)
    for (const issue of issues) problems.push({ case: name, what: describeIssue(issue), isSkipped: false })
    cases.push(read)
  })
  const about = isRecord(data) && typeof data.about === 'string' ? data.about.trim() : undefined
  return { about, cases, problems }
}

function readOne(
  network: Network,
  id: string,
  record: Fields,
): { read: ReferenceCase; issues: readonly Issue[] } {
  const { answers: full, issues } = readAnswers(network, record)
  const exam = [...asIds(record.present_exam), ...asIds(record.absent_exam)]
  const history = Object.fromEntries(
    Object.entries(full).filter(([finding]) => !exam.includes(finding) && !/^(exam|lab)\./.test(finding)),
  )
  const urgency = record.urgency as Urgency
  return {
    read: {
      id,
      history,
      full,
      diagnosis: String(record.diagnosis),
      also: asIds(record.also),
      acceptable: asIds(record.acceptable),
      urgency,
      urgencyMax: (record.urgency_max ?? urgency) as Urgency,
      night: record.night === true,
    },
    issues,
  }
}

/** What makes a record useless: without a diagnosis and an urgency that we know there is nothing to compare. */
function faultsOf(network: Network, record: Fields): string[] {
  const faults: string[] = []
  if (typeof record.id !== 'string') faults.push('it has no id')
  const diagnoses = [
    ['diagnosis', record.diagnosis],
    ...asList(record.also).map((id) => ['also', id] as const),
    ...asList(record.acceptable).map((id) => ['acceptable', id] as const),
  ] as const
  for (const [field, id] of diagnoses) {
    if (field === 'diagnosis' && id === undefined) faults.push('it has no diagnosis')
    else if (!isDiagnosis(network, id)) faults.push(`${field}: ${unknownCondition(network, shown(id))}`)
  }
  for (const field of ['urgency', 'urgency_max'] as const) {
    const value = record[field]
    if (value === undefined && field === 'urgency_max') continue
    if (value === undefined) faults.push('it has no urgency')
    else if (!urgencies.some((urgency) => urgency === value)) {
      faults.push(`${field}: “${shown(value)}” is none of ${urgencies.join(', ')}`)
    }
  }
  const { urgency, urgency_max: most } = record
  if (faults.length === 0 && most !== undefined && compareUrgency(most as Urgency, urgency as Urgency) < 0) {
    faults.push(`urgency_max (${String(most)}) is below urgency (${String(urgency)})`)
  }
  return faults
}

function isDiagnosis(network: Network, id: unknown): id is ConditionId {
  return typeof id === 'string' && (id === notOnList || network.conditionIndex.has(id))
}

function unknownCondition(network: Network, id: string): string {
  const guess = nearest(id, [...network.conditionIndex.keys(), notOnList])
  return `“${id}” is no condition of the base${guess ? `; “${guess}” may be meant` : ''}`
}

function describeIssue(issue: Issue): string {
  switch (issue.code) {
    case 'unknown-finding':
      return `“${issue.id}” is no finding of the base${issue.nearest ? `; “${issue.nearest}” may be meant` : ''}`
    case 'not-an-answer':
      return `${issue.id}: “${issue.value}” is no answer`
    case 'not-a-number':
      return `${issue.id}: “${issue.value}” is no number in ${issue.unit}`
    case 'not-an-option':
      return `${issue.id}: “${issue.value}” is none of ${issue.options.join(', ')}`
    case 'out-of-range':
      return `${issue.id}: ${issue.value} is outside ${issue.range.join(' to ')} ${issue.unit}`
    case 'wrong-unit':
      return `${issue.id}: the unit is ${issue.unit}, and must be ${issue.expected}`
    case 'contradiction':
      return `${issue.id} has two answers`
    case 'not-a-record':
      return `“${issue.at}” is not in the form of a case`
  }
}

/** As text. Data can hold `{toString: 0}`, which `String` fails on. */
function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
}

function asIds(value: unknown): string[] {
  return asList(value).map(shown)
}

function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}
