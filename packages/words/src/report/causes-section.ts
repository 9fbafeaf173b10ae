/** The differential and what would tell most, in the words of a clinician. */

import type { Examination, ReportPage, Shown } from '@stillnight/engine/report'
import { capitalize } from '../sentence.ts'
import type { Clinic } from './clinic-text.ts'
import type { CauseRow, DocumentSection, Line } from './report-document.ts'

type Differential = NonNullable<ReportPage['differential']>

/** A cause in a table row, with the findings for and against it. */
export function differentialSection(clinic: Clinic, differential: Differential): DocumentSection {
  const { text, percent } = clinic
  const { causes, other, enough } = differential
  const lines: Line[] = []
  if (causes.more > 0) lines.push({ text: clinic.list({ items: [], more: causes.more }, String) })
  lines.push({ text: text('other', { probability: percent(other) }) })
  if (!enough.value) lines.push({ text: text('not-enough') })
  return {
    id: 'differential',
    kind: 'causes',
    heading: text('headings.differential'),
    labels: { for: text('for'), against: text('against') },
    note: text('interval'),
    rows: causes.items.map((cause) => causeRow(clinic, cause)),
    lines,
  }
}

function causeRow(clinic: Clinic, cause: Differential['causes']['items'][number]): CauseRow {
  const { text, percent } = clinic
  const { probability, range } = cause
  const reasons = (list: typeof cause.for): string =>
    list.items.length === 0
      ? text('none')
      : clinic.list(list, ({ finding, answer }) => clinic.finding(finding, answer))
  return {
    name: capitalize(clinic.condition(cause.condition)),
    ...(cause.isDanger && { danger: text('danger') }),
    chance: range
      ? text('range', { value: percent(probability), ...bounds(range, probability) })
      : percent(probability),
    probability,
    ...(range && { range }),
    for: reasons(cause.for),
    against: reasons(cause.against),
  }
}

/** Whole percents; the range always holds the value itself, which was computed apart from it. */
function bounds(range: { readonly low: number; readonly high: number }, value: number) {
  return {
    low: Math.floor(Math.min(range.low, value) * 100),
    high: Math.ceil(Math.max(range.high, value) * 100),
  }
}

/** Each examination with what its result would make of the cause that it moves most. */
export function examinationsSection(clinic: Clinic, examinations: Shown<Examination>): DocumentSection {
  const { text } = clinic
  const lines = examinations.items.map((examination) => ({
    lead: capitalize(examinationName(clinic, examination)),
    text: effectOf(clinic, examination),
  }))
  const { more } = examinations
  return {
    id: 'examinations',
    kind: 'lines',
    heading: text('headings.examinations'),
    lines:
      lines.length === 0
        ? [{ text: text('no-examinations') }]
        : [...lines, ...(more > 0 ? [{ text: clinic.list({ items: [], more }, String) }] : [])],
  }
}

function examinationName(clinic: Clinic, { finding, beyond }: Examination): string {
  const name = clinic.finding(finding)
  if (beyond === undefined) return name
  const unit = clinic.raw.findings[finding]?.['unit-name'] ?? ''
  return clinic.text(`beyond.${beyond.side}`, { name, value: beyond.value, unit }).trim()
}

function effectOf(clinic: Clinic, { condition, now, ifPresent, ifAbsent }: Examination): string {
  const { text, percent } = clinic
  return text('examination', {
    condition: clinic.condition(condition),
    now: percent(now),
    present: percent(ifPresent),
    absent: percent(ifAbsent),
  })
}
