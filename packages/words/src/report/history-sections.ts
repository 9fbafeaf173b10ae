/** What the person said: the reason for coming, the medicines, the warning signs by what is known of them. */

import { nightsBetween } from '@stillnight/engine/diary'
import { type ReasonPart, type ReportPage, reasonParts, type Shown } from '@stillnight/engine/report'
import { measureText } from '../relief.ts'
import { capitalize } from '../sentence.ts'
import type { Clinic } from './clinic-text.ts'
import type { DocumentSection, Line } from './report-document.ts'

/** One line for each part of which something is known. */
export function reasonSection(clinic: Clinic, reason: NonNullable<ReportPage['reason']>): DocumentSection {
  const { text } = clinic
  const said = (part: ReasonPart): string =>
    clinic.list(reason[part], ({ finding, answer }) => clinic.finding(finding, answer))
  const lines = reasonParts
    .filter((part) => reason[part].items.length > 0)
    .map((part) => ({ lead: text(`reason.${part}`), text: said(part) }))
  return {
    id: 'reason',
    kind: 'lines',
    heading: text('headings.reason'),
    lines: lines.length === 0 ? [{ text: text('reason.nothing') }] : lines,
  }
}

/** Each medicine with why it matters here, and those nobody knows of. */
export function medicinesSection(
  clinic: Clinic,
  { taken, notKnown }: NonNullable<ReportPage['medicines']>,
): DocumentSection {
  const { text, raw } = clinic
  const list = (names: readonly string[]): string => names.join(', ')
  const said = taken.items.map(({ finding, mayWorsen, speaksAgainst }) => {
    const measures = speaksAgainst.map((measure) => measureText(raw, measure).name)
    const why = [
      mayWorsen.length > 0 &&
        text('medicines.may-worsen', { conditions: list(mayWorsen.map(clinic.condition)) }),
      measures.length > 0 && text('medicines.speaks-against', { measures: list(measures) }),
    ].filter((part) => part !== false)
    return { name: clinic.finding(finding), why: why.join(text('list-separator')) }
  })
  const lines: Line[] = said
    .filter(({ why }) => why !== '')
    .map(({ name, why }) => ({ lead: capitalize(name), text: why }))
  const others = { items: said.filter(({ why }) => why === ''), more: taken.more }
  if (taken.items.length === 0) lines.push({ text: text('medicines.nothing') })
  else if (others.items.length + others.more > 0) {
    lines.push({ lead: text('medicines.taken'), text: clinic.list(others, ({ name }) => name) })
  }
  if (notKnown.items.length > 0) {
    lines.push({
      lead: text('medicines.not-known'),
      text: clinic.list(notKnown, (finding) => clinic.finding(finding)),
    })
  }
  return { id: 'medicines', kind: 'lines', heading: text('headings.medicines'), lines }
}

/** Days within which a no is as good as new: the weekly check asks again after so many. */
const freshDays = 7

/** What was answered with yes, with no, with "can't tell", and what was not asked: never mixed. */
export function redFlagsSection(
  clinic: Clinic,
  flags: NonNullable<ReportPage['redFlags']>,
  written: string,
): DocumentSection {
  const { text } = clinic
  const line = (lead: string, shown: Shown<string>): Line[] =>
    shown.items.length === 0 ? [] : [{ lead, text: clinic.list(shown, (finding) => clinic.finding(finding)) }]
  return {
    id: 'red-flags',
    kind: 'lines',
    heading: clinic.text('headings.red-flags'),
    lines: [
      ...line(text('red-flags.present'), flags.present),
      ...deniedByDay(clinic, flags, written).flatMap(({ lead, shown }) => line(lead, shown)),
      ...line(text('red-flags.not-sure'), flags.notSure),
      ...line(text('red-flags.not-asked'), flags.notAsked),
    ],
  }
}

/** What was denied of late, then on each day before that, the last first, then on a day that nobody kept. */
function deniedByDay(
  { text, date }: Clinic,
  { denied, deniedOn }: NonNullable<ReportPage['redFlags']>,
  written: string,
): readonly { readonly lead: string; readonly shown: Shown<string> }[] {
  const dayOf = (finding: string): string => {
    const day = deniedOn[finding]
    if (day === undefined) return 'unknown'
    return nightsBetween(day, written) <= freshDays ? 'fresh' : day
  }
  const leadOf = (day: string): string => {
    if (day === 'unknown') return text('red-flags.denied-undated')
    if (day === 'fresh') return text('red-flags.denied-of-late', { days: freshDays })
    return text('red-flags.denied-on', { date: date(day) })
  }
  const groups = Map.groupBy(denied.items, dayOf)
  const old = [...groups.keys()]
    .filter((day) => day !== 'fresh' && day !== 'unknown')
    .sort()
    .reverse()
  const days = ['fresh', ...old, 'unknown'].filter((day) => groups.has(day))
  return days.map((day, index) => ({
    lead: leadOf(day),
    shown: { items: groups.get(day) ?? [], more: index === days.length - 1 ? denied.more : 0 },
  }))
}
