/** Puts the words of the doctor's page in their places. */

import type { PageRaise, ReportPage } from '@stillnight/engine/report'
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
      title: urgencyTitle(clinic, page.urgency),
      lines: raisedLines(clinic, page.urgency),
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
      ...(redFlags ? [redFlagsSection(clinic, redFlags, page.written)] : []),
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

/** Nothing raised it, but not every sign of danger was denied: then it is not known to be self-care. */
function urgencyTitle({ text }: Clinic, { urgency, raised, warningSigns }: ReportPage['urgency']): string {
  const isOpen = raised.items.length === 0 && warningSigns.open > 0
  return isOpen ? text('urgencies-open') : text(`urgencies.${urgency}`)
}

function raisedLines(clinic: Clinic, { raised, warningSigns }: ReportPage['urgency']): readonly Line[] {
  const { items, more } = raised
  const { open, of } = warningSigns
  const lines = items.map((each) => raisedText(clinic, each))
  if (more > 0) lines.push(clinic.list({ items: [], more }, String))
  if (open > 0) lines.push(clinic.text('raised.open', { open, of }))
  if (lines.length === 0) lines.push(clinic.text('raised.nothing'))
  return lines.map((text) => ({ text }))
}

function raisedText(clinic: Clinic, raised: PageRaise): string {
  const { text, percent } = clinic
  switch (raised.by) {
    case 'warning-sign': {
      const { items, more } = raised.because
      const rest = more > 0 ? [clinic.list({ items: [], more }, String)] : []
      const findings = [...items.map((finding) => clinic.finding(finding)), ...rest].join(', ')
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
