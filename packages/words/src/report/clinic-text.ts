/** The short words of the doctor's page: how a clinician names a finding, and numbers as they are written there. */

import type { ConditionId, FindingId } from '@stillnight/engine'
import type { Shown } from '@stillnight/engine/report'
import { conditionText } from '../causes.ts'
import type { Values } from '../fill.ts'
import type { FindingAnswer } from '../findings.ts'
import { interfaceText, pluralText } from '../interface-text.ts'
import { lookUp } from '../look-up.ts'
import type { RawWords } from '../raw-words.ts'

/** The words of one language, with what the page needs of them at hand. */
export interface Clinic {
  readonly raw: RawWords
  readonly locale: string
  readonly text: (path: string, values?: Values) => string
  readonly finding: (finding: FindingId, answer?: FindingAnswer) => string
  readonly condition: (condition: ConditionId) => string
  readonly percent: (share: number) => string
  readonly number: (value: number) => string
  readonly date: (night: string) => string
  /** The lines of a list as one text, with how many more there are. */
  readonly list: <Item>(shown: Shown<Item>, say: (item: Item) => string) => string
}

/** The words for the doctor's page. */
export function clinicOf(raw: RawWords, locale: string): Clinic {
  const text = (path: string, values?: Values): string => interfaceText(raw, `doctor.clinic.${path}`, values)
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  // Dates as the place writes them; numbers as the language does, like those in the sentences around them.
  const { language } = new Intl.Locale(locale)
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  return {
    raw,
    locale,
    text,
    finding: (finding, answer = 'present') => findingText(raw, text, finding, answer),
    condition: (condition) => conditionText(raw, condition).clinical,
    percent: (share) => percentText(text, share),
    number: (value) => numbers.format(value),
    date: (night) => dates.format(new Date(`${night}T00:00:00Z`)),
    list: ({ items, more }, say) => {
      const said = items.map(say)
      if (more > 0) said.push(pluralText(raw, locale, 'doctor.clinic.more', more))
      return said.join(text('list-separator'))
    },
  }
}

/**
 * A finding with its answer, as short as a clinician would write it.
 *
 * @example
 * clinicOf(raw, 'en').finding('flag.fever', 'absent') // => 'no fever'
 */
function findingText(raw: RawWords, text: Clinic['text'], finding: FindingId, answer: FindingAnswer): string {
  const words = lookUp(raw.findings, finding, 'finding')
  const name = words.clinic ?? finding
  if (answer === 'present') return name
  if (answer === 'absent') return text('no', { name })
  if (typeof answer === 'string') return words.options?.[answer]?.clinic ?? `${name} ${answer}`
  return text('number', { name, value: answer, unit: words['unit-name'] ?? '' }).trim()
}

/** Whole percents, and never 0 or 100: nothing here is that sure. */
function percentText(text: Clinic['text'], share: number): string {
  if (share < 0.01) return text('less-than', { value: 1 })
  if (share > 0.99) return text('more-than', { value: 99 })
  return text('percent', { value: Math.round(share * 100) })
}
