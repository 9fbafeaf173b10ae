// What must hold for every report: silence is no denial, order does not matter, what is left out is nowhere in it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../assess/network.ts'
import type { Answers } from '../assessment.ts'
import type { Base } from '../base.ts'
import type { Attack, Diary, NightRecord } from '../diary/diary.ts'
import { findingsOfDiary } from '../diary/findings-of.ts'
import { nightOfDay } from '../diary/night.ts'
import { summarizeDiary } from '../diary/summarize.ts'
import { dice } from '../testing/dice.ts'
import { randomAnswers } from '../testing/random-answers.ts'
import { randomBase } from '../testing/random-base.ts'
import { reportPage, trimmingSteps } from './page.ts'
import { type Report, reportSections } from './report.ts'
import { writeReport } from './write-report.ts'

const seed = fc.integer()
const share = fc.double({ min: 0, max: 1, noNaN: true })
const written = '2026-11-26'

interface Person {
  readonly base: Base
  readonly answers: Answers
  readonly report: Report
}

function personOf(number: number, known: number): Person {
  const base = randomBase(number, { conditions: 5, findings: 12 })
  const answers = randomAnswers(number + 1, base, known)
  return { base, answers, report: writeReport(compile(base), answers, { written }) }
}

test('denied is only what was answered with no; each warning sign is in exactly one list', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const { base, answers, report } = personOf(number, known)
      const { present, denied, notSure, notAsked } = report.redFlags!
      for (const id of denied) expect(answers[id]).toBe('absent')
      for (const id of notSure) expect(answers[id]).toBe('unknown')
      for (const id of notAsked) expect(answers).not.toHaveProperty([id])
      const asked = base.questions
        .filter(({ phase }) => phase === 'warning')
        .flatMap(({ settles }) => settles)
      expect([...present, ...denied, ...notSure, ...notAsked].sort()).toEqual(asked.toSorted())
    }),
  )
})

test('only what is known is a reason for coming', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const { answers, report } = personOf(number, known)
      for (const { finding, answer } of Object.values(report.reason!).flat()) {
        expect(answer).toBe(answers[finding])
        expect(['absent', 'unknown', undefined]).not.toContain(answer)
      }
    }),
  )
})

test('the order of the answers does not change a byte', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const { base, answers, report } = personOf(number, known)
      const shuffled = Object.fromEntries(dice(number).shuffled(Object.entries(answers)))
      expect(JSON.stringify(writeReport(compile(base), shuffled, { written }))).toBe(JSON.stringify(report))
    }),
  )
})

test('a part that is left out is not there, and is named as left out', () => {
  const keyOf = { 'red-flags': 'redFlags' } as Readonly<Record<string, keyof Report>>
  fc.assert(
    fc.property(seed, fc.subarray([...reportSections]), (number, sections) => {
      const { base, answers } = personOf(number, 0.5)
      const report = writeReport(compile(base), answers, { written, sections })
      for (const section of reportSections) {
        const isIn = sections.includes(section)
        expect(report.leftOut.includes(section)).toBe(!isIn)
        if (!isIn) expect(report).not.toHaveProperty(keyOf[section] ?? section)
      }
    }),
  )
})

test('a danger that raised the urgency is in the differential, and up to two of them stay on the page whatever is cut', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const { report } = personOf(number, known)
      const named = report.differential!.causes
      for (const raised of report.urgency.raised) {
        if (raised.by === 'harm-threshold')
          expect(named.map(({ condition }) => condition)).toContain(raised.id)
      }
      const dangers = named.filter(({ isDanger }, rank) => isDanger && rank > 0)
      for (let step = 0; step <= trimmingSteps; step++) {
        const { items } = reportPage(report, step).differential!.causes
        const kept = items.filter(({ isDanger }) => isDanger)
        if (dangers.length < 3) expect(kept.length).toBeGreaterThanOrEqual(dangers.length)
      }
    }),
  )
})

const totalOf = ({ items, more }: { items: readonly unknown[]; more: number }): number => items.length + more

test('trimming never shows more, and never forgets what it does not show', () => {
  const lists = (node: unknown): { items: readonly unknown[]; more: number }[] => {
    if (typeof node !== 'object' || node === null) return []
    if ('more' in node && 'items' in node) return [node as { items: readonly unknown[]; more: number }]
    return Object.values(node).flatMap(lists)
  }
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const { report } = personOf(number, known)
      let before = lists(reportPage(report, 0))
      for (let step = 1; step <= trimmingSteps; step++) {
        const now = lists(reportPage(report, step))
        const isShorter = now.map(({ items }, at) => items.length <= before[at]!.items.length)
        expect(isShorter).not.toContain(false)
        expect(now.map(totalOf)).toEqual(before.map(totalOf))
        before = now
      }
    }),
    { numRuns: 40 },
  )
})

test('an examination tells something: its two results lie on two sides of what is known now', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const { base, answers } = personOf(number, known)
      // A result that also shifts the prior, settles other findings or is tempered is no plain probability.
      const findings = base.findings.map(({ allOf, ...finding }) => finding)
      const network = compile({ ...base, findings, groups: [], riskFactors: [], implications: [] })
      for (const { now, ifPresent, ifAbsent, information } of writeReport(network, answers, { written })
        .examinations!) {
        expect(information).toBeGreaterThan(0)
        expect(Math.min(ifPresent, ifAbsent)).toBeLessThanOrEqual(now + 1e-9)
        expect(Math.max(ifPresent, ifAbsent)).toBeGreaterThanOrEqual(now - 1e-9)
      }
    }),
  )
})

const now = { instant: 20_784 * 86_400_000, offsetMinutes: 0 }
const secret = fc.string({ minLength: 1 }).map((text) => `secret ${text}`)
const night = fc.integer({ min: 20_700, max: 20_783 }).map(nightOfDay)

const attacks: fc.Arbitrary<Attack[]> = fc.array(
  fc.record({
    id: fc.uuid(),
    night,
    note: secret,
    kind: fc.constantFrom('cramp', 'restless', 'burning', 'ache'),
    tried: fc.array(fc.record({ measure: fc.constantFrom('heat', 'cold'), helped: fc.boolean() })),
  }),
)

/** A person names factors of their own, so their names are as private as a note. */
const nights: fc.Arbitrary<NightRecord[]> = fc.array(
  fc.record({ night, note: secret, noPain: fc.boolean(), factors: fc.dictionary(secret, fc.boolean()) }),
)

test('no note and no factor of a diary is in a report, whatever the diary holds', () => {
  fc.assert(
    fc.property(seed, attacks, nights, (number, someAttacks, someNights) => {
      const { base, answers } = personOf(number, 0.5)
      const diary: Diary = { attacks: someAttacks, nights: someNights, checks: [] }
      const summary = summarizeDiary(diary, { now })
      const findings = findingsOfDiary(diary, { now })
      const report = writeReport(compile(base), answers, { written, diary: { summary, findings } })
      expect(report.nights?.counts.attacks).toBe(summary.counts.attacks)
      expect(JSON.stringify(report)).not.toContain('secret')
    }),
  )
})
