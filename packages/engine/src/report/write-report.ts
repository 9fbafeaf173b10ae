/** Writes the page for the doctor from what is known of one person. */

import { assess } from '../assess/assess.ts'
import { explain } from '../assess/explain.ts'
import type { Network } from '../assess/network.ts'
import type { Answers, Interval } from '../assessment.ts'
import type { Sex } from '../base.ts'
import { planRelief } from '../relief/plan.ts'
import { differentialOf, namedCauses } from './differential.ts'
import { examinationsFor } from './examinations.ts'
import { medicinesOf } from './medicines.ts'
import { reasonForComing } from './reason-for-coming.ts'
import { redFlagsOf } from './red-flags.ts'
import { type Report, type ReportSection, reportSections } from './report.ts'

export interface ReportOptions {
  /** The day on which it is written, such as `2026-11-26`. */
  readonly written: string
  /** 90 % intervals of the causes, from `intervals`; the page shows none where they are missing. */
  readonly intervals?: readonly Interval[]
  /** The parts that go in; all of them when this is left out. */
  readonly sections?: readonly ReportSection[]
}

/**
 * The report. The order of the answers does not change a byte of it. A section that is left out is not computed; the
 * urgency and what raised it always stay.
 *
 * @example
 * const report = writeReport(network, { 'flag.fever': 'absent' }, { written: '2026-11-26' })
 * report.redFlags.denied // => ['flag.fever']
 */
export function writeReport(network: Network, answers: Answers, options: ReportOptions): Report {
  const { written, intervals = [], sections = reportSections } = options
  const assessment = assess(network, answers)
  const named = namedCauses(network, assessment)
  const explanations = explain(network, answers, named)
  const goesIn = (section: ReportSection): boolean => sections.includes(section)
  return {
    version: 1,
    base: network.base.version,
    written,
    person: personOf(answers),
    urgency: assessment.urgency,
    ...(goesIn('reason') && { reason: reasonForComing(network, answers, explanations) }),
    ...(goesIn('differential') && {
      differential: differentialOf(network, assessment, explanations, intervals),
    }),
    ...(goesIn('examinations') && { examinations: examinationsFor(network, answers, named) }),
    ...(goesIn('medicines') && {
      medicines: medicinesOf(network, answers, assessment, planRelief(network, answers, assessment)),
    }),
    ...(goesIn('red-flags') && { redFlags: redFlagsOf(network, answers) }),
    leftOut: reportSections.filter((section) => !goesIn(section)),
  }
}

function personOf(answers: Answers): Report['person'] {
  const { 'person.age': age, 'person.sex': sex } = answers
  return {
    ...(typeof age === 'number' && { age }),
    ...((sex === 'female' || sex === 'male') && { sex: sex satisfies Sex }),
  }
}
