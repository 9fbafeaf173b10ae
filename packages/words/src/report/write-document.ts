/** Puts the words of the doctor's page in their places. */

import type { ReportedRaise, ReportPage } from '@stillnight/engine/report'
import { interfaceText } from '../interface-text.ts'
import type { RawWords } from '../raw-words.ts'
import { differentialSection, examinationsSection } from './causes-section.ts'
import { type Clinic, clinicOf } from './clinic-text.ts'
import { medicinesSection, reasonSection, redFlagsSection } from './history-sections.ts'
import { nightsSection, triedSection } from './nights-section.ts'
import type { Line, ReportDocument } from './report-document.ts'

/**
 * The page in the words of clinicians. `locale` is the language with the place, which orders the dates: `en-US`, or
 * `en-001` for the order of most of the world.
 *
 * @example
 * writeDocument(raw, 'en', reportPage(report, 0)).urgency.title // => 'Same day'
 */
export function writeDocument(raw: RawWords, locale: string, page: ReportPage): ReportDocument {
  const clinic = clinicOf(raw, locale)
  const { text } = clinic
  const { reason, differential, examinations, tried, medicines, redFlags, leftOut } = page
  const isNightsIn = !leftOut.includes('nights')
  return {
    title: text('title'),
    subtitle: text('subtitle'),
    about: text('about', { person: personText(clinic, page), date: clinic.date(page.written) }),
    urgency: {
      level: page.urgency.urgency,
      heading: text('urgency'),
      title: text(`urgencies.${page.urgency.urgency}`),
      lines: raisedLines(clinic, page.urgency.raised),
    },
    wide: [
      ...(reason ? [reasonSection(clinic, reason)] : []),
      ...(differential ? [differentialSection(clinic, differential)] : []),
    ],
    narrow: [
      ...(examinations ? [examinationsSection(clinic, examinations)] : []),
      ...(isNightsIn ? [nightsSection(clinic, page.nights)] : []),
      ...(tried ? [triedSection(clinic, tried)] : []),
      ...(medicines ? [medicinesSection(clinic, medicines)] : []),
      ...(redFlags ? [redFlagsSection(clinic, redFlags)] : []),
    ],
    footer: [
      ...(leftOut.length > 0 ? [text('left-out', { sections: leftOutNames(raw, page) })] : []),
      text('limits'),
      text('version', { version: page.base }),
    ],
    isShortened: hasMore(page),
  }
}

function personText({ text }: Clinic, { person: { age, sex } }: ReportPage): string {
  if (age !== undefined && sex !== undefined) return text('age-sex', { sex: text(sex), age })
  if (age !== undefined) return text('age', { age })
  return sex === undefined ? text('nobody') : text(sex)
}

function raisedLines(clinic: Clinic, { items, more }: ReportPage['urgency']['raised']): readonly Line[] {
  if (items.length === 0) return [{ text: clinic.text('raised.nothing') }]
  const lines = items.map((raised) => ({ text: raisedText(clinic, raised) }))
  return more > 0 ? [...lines, { text: clinic.list({ items: [], more }, String) }] : lines
}

function raisedText(clinic: Clinic, raised: ReportedRaise): string {
  const { text, percent } = clinic
  switch (raised.by) {
    case 'warning-sign': {
      const findings = raised.because.map((finding) => clinic.finding(finding)).join(', ')
      const conditions = raised.suspects.map(clinic.condition).join(', ')
      return conditions === ''
        ? text('raised.warning-sign-alone', { findings })
        : text('raised.warning-sign', { findings, conditions })
    }
    case 'harm-threshold':
    case 'likely-cause':
      return text(`raised.${raised.by}`, {
        condition: clinic.condition(raised.id),
        probability: percent(raised.probability),
        threshold: raised.by === 'harm-threshold' ? percent(raised.threshold) : '',
      })
  }
}

function leftOutNames(raw: RawWords, { leftOut }: ReportPage): string {
  return leftOut
    .map((section) => interfaceText(raw, `doctor.clinic.headings.${section}`).toLowerCase())
    .join(', ')
}

/** Whether any list of the page says that there is more. */
function hasMore(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false
  if ('more' in node && typeof node.more === 'number' && node.more > 0) return true
  return Object.values(node).some(hasMore)
}
