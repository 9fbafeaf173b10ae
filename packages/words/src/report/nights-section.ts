/** The nights in numbers and as a small picture, and what was tried. Missing nights stay missing. */

import type { Share, TriedMeasure } from '@stillnight/engine/diary'
import type { ReportedNights, ReportedTrial, ReportPage } from '@stillnight/engine/report'
import { fewestNightsForRate } from '../diary/weekly-rate.ts'
import { measureText } from '../relief.ts'
import { capitalize } from '../sentence.ts'
import type { Clinic } from './clinic-text.ts'
import type { DocumentSection, Line, NightsChart } from './report-document.ts'

const legs = ['left', 'right', 'both', 'unknown'] as const
const kinds = ['cramp', 'restless', 'burning', 'ache', 'unknown'] as const

/** What the diary says of the nights; a sentence where there is no diary. */
export function nightsSection(clinic: Clinic, nights: ReportedNights | undefined): DocumentSection {
  const { text } = clinic
  const heading = text('headings.nights')
  if (nights === undefined || nights.counts.logged === 0) {
    return { id: 'nights', kind: 'nights', heading, lines: [{ text: text('nights.nothing') }] }
  }
  return {
    id: 'nights',
    kind: 'nights',
    heading,
    chart: chartOf(clinic, nights),
    lines: linesOf(clinic, nights),
  }
}

function linesOf(clinic: Clinic, nights: ReportedNights): readonly Line[] {
  const { text, number, date } = clinic
  const { counts, attacksAWeek, painNights, severity, duration, trend } = nights
  const said = [
    text('nights.logged', {
      from: date(nights.from),
      to: date(nights.to),
      logged: counts.logged,
      nights: counts.nights,
      missing: counts.notLogged,
    }),
    painNights && shareText(clinic, 'nights.pain', painNights),
    attacksAWeek &&
      text(attacksAWeek.nights < fewestNightsForRate ? 'nights.attacks-few' : 'nights.attacks', {
        value: number(attacksAWeek.value),
        attacks: attacksAWeek.attacks,
        nights: attacksAWeek.nights,
        low: number(attacksAWeek.low),
        high: number(attacksAWeek.high),
      }),
    sleepText(clinic, nights),
    joined(clinic, [
      severity.median !== undefined &&
        text('nights.severity', {
          median: number(severity.median),
          known: severity.counts.reduce((sum, count) => sum + count, 0),
        }),
      duration.median !== undefined &&
        text('nights.duration', { median: number(duration.median), known: duration.known }),
    ]),
    joined(clinic, [
      partsText(clinic, 'nights.legs', legs, nights.legs),
      partsText(clinic, 'nights.kinds', kinds, nights.kinds),
    ]),
    trend.verdict !== 'too-few-nights' &&
      text(`nights.${trend.verdict}`, {
        recent: number(trend.recent.value),
        before: number(trend.before.value),
      }),
  ]
  return said.flatMap((line) => (typeof line === 'string' ? [{ text: line }] : []))
}

/** Short remarks on one line. */
function joined({ text }: Clinic, parts: readonly (string | false | undefined)[]): string | undefined {
  const said = parts.filter((part) => typeof part === 'string')
  return said.length > 0 ? capitalize(said.join(text('list-separator'))) : undefined
}

function shareText(clinic: Clinic, path: string, share: Share): string {
  return clinic.text(path, { count: share.count, of: share.of, share: shareRange(clinic, share) })
}

/** Broken sleep, with the nights of which nobody said so beside it; no rate where these are most. */
function sleepText(clinic: Clinic, { sleep, brokenSleep }: ReportedNights): string | undefined {
  const { text } = clinic
  const { broken, unknown } = sleep
  const of = broken + sleep.unbroken + unknown
  if (of === 0) return undefined
  if (brokenSleep === undefined) return text('nights.sleep-unknown', { count: broken, unknown, of })
  const known = shareText(clinic, 'nights.sleep', brokenSleep)
  return unknown === 0 ? known : `${known}${text('list-separator')}${text('nights.sleep-rest', { unknown })}`
}

/** A counted share may well be none or all; its interval says how sure that is. */
function shareRange({ text }: Clinic, { value, low, high }: Share): string {
  const counted = text('percent', { value: Math.round(value * 100) })
  return text('share', { value: counted, low: Math.floor(low * 100), high: Math.ceil(high * 100) })
}

/** How often each was said; nothing when nothing was. */
function partsText<Part extends string>(
  { text }: Clinic,
  path: string,
  parts: readonly Part[],
  counts: Readonly<Record<Part, number>>,
): string | undefined {
  const said = parts.filter((part) => counts[part] > 0)
  if (said.every((part) => part === 'unknown')) return undefined
  const names = said.map((part) => text('nights.part', { name: text(`nights.${part}`), count: counts[part] }))
  return text(path, { parts: names.join(', ') })
}

function chartOf({ text, date }: Clinic, { recent }: ReportedNights): NightsChart {
  const count = (state: string): number => recent.filter((night) => night.state === state).length
  return {
    label: text('nights.chart', {
      nights: recent.length,
      pain: count('pain'),
      free: count('no-pain'),
      missing: count('not-logged'),
    }),
    columns: recent.map(({ state, attacks }) => ({ state, attacks })),
    most: recent.reduce((most, { attacks }) => Math.max(most, attacks), 1),
    from: date(recent[0]!.night),
    to: date(recent.at(-1)!.night),
    legend: {
      pain: text('nights.pain-night'),
      'no-pain': text('nights.free-night'),
      'not-logged': text('nights.missing-night'),
    },
  }
}

/** What was tried in attacks and in experiments, with how sure each is. */
export function triedSection(clinic: Clinic, tried: NonNullable<ReportPage['tried']>): DocumentSection {
  const { text } = clinic
  const { inAttacks, trials } = tried
  const more = inAttacks.more + trials.more
  const lines: Line[] = [
    ...trials.items.map((trial) => trialLine(clinic, trial)),
    ...inAttacks.items.map((measure) => attackLine(clinic, measure)),
    ...(more > 0 ? [{ text: clinic.list({ items: [], more }, String) }] : []),
    ...(inAttacks.items.length > 0 ? [{ text: text('tried.by-itself') }] : []),
  ]
  return {
    id: 'tried',
    kind: 'lines',
    heading: text('headings.tried'),
    lines: lines.length === 0 ? [{ text: text('tried.nothing') }] : lines,
  }
}

function attackLine(clinic: Clinic, { measure, attacks, helped, minutes }: TriedMeasure): Line {
  const { text, raw, number } = clinic
  const parts = [
    text('tried.in-attacks', { attacks }),
    helped && text('tried.helped', { count: helped.count, of: helped.of, share: shareRange(clinic, helped) }),
    minutes && text('tried.minutes', { minutes: number(minutes.median) }),
  ]
  return {
    lead: capitalize(measureText(raw, measure).name),
    text: parts.filter((part) => part !== undefined).join(text('list-separator')),
  }
}

function trialLine({ text, raw, number }: Clinic, trial: ReportedTrial): Line {
  const { interval } = trial
  return {
    lead: capitalize(measureText(raw, trial.measure).name),
    text: text('tried.trial', {
      nights: trial.nights,
      verdict: text(`tried.${trial.verdict}`),
      outcome: text(`tried.outcomes.${trial.outcome}`),
      benefit: number(trial.benefit),
      low: number(interval.low),
      high: number(interval.high),
      confidence: Math.round(interval.confidence * 100),
      smallest: number(trial.smallestChange),
    }),
  }
}
