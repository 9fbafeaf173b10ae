// The PDF: one sheet whatever goes in, tagged, with its type embedded and never small.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Answers, intervals } from '@stillnight/engine'
import { type Attack, nightAfter, summarizeDiary } from '@stillnight/engine/diary'
import { reportSections, writeReport } from '@stillnight/engine/report'
import { words } from '@stillnight/knowledge/words/en'
import type { RawWords } from '@stillnight/words'
import { describe, expect, test } from 'vitest'
import { network } from '../testing/network.ts'
import { sizes } from './blocks.ts'
import { type Paper, reportPdf } from './report-pdf.ts'

const raw = words as unknown as RawWords

/** Every finding with one answer, and every number in the middle of its range. */
function everything(answer: 'present' | 'absent' | 'unknown'): Answers {
  return Object.fromEntries(
    network.findings
      .filter(({ allOf }) => !allOf)
      .map(({ id, kind, range, options }) => {
        if (kind === 'number') return [id, Math.round((range![0] + range![1]) / 2)]
        return [id, kind === 'choice' ? options![0]! : answer]
      }),
  )
}

const measures = network.base.measures.map(({ id }) => id)
const attacks = Array.from({ length: 300 }, (_, at): Attack => {
  const night = nightAfter('2026-08-05', at % 111)
  const tried = [{ measure: measures[at % measures.length]!, helped: at % 2 === 0, afterMinutes: 5 }]
  return { id: String(at), night, leg: 'left', kind: 'cramp', severity: at % 11, minutes: 9, tried }
})
const now = { instant: Date.parse('2026-11-26T12:00:00Z'), offsetMinutes: 0 }
const summary = summarizeDiary({ attacks, nights: [], checks: [] }, { now })

const trials = measures.slice(0, 9).map((measure) => ({
  measure,
  outcome: 'events' as const,
  verdict: 'cant-tell' as const,
  benefit: 1,
  interval: { low: -1, high: 3, confidence: 0.9 },
  smallestChange: 1,
  nights: 84,
}))

const people: Readonly<Record<string, Answers>> = {
  'everything is there': everything('present'),
  'everything is denied': everything('absent'),
  'nobody can tell': everything('unknown'),
  'nothing is known': {},
}

const longReport = (answers: Answers) =>
  writeReport(network, answers, {
    written: '2026-11-26',
    intervals: intervals(network, answers, { draws: 10, seed: 1 }),
    diary: { summary, findings: [] },
    trials,
  })

const sheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0

describe.each(Object.keys(people))('%s', (name) => {
  test.each<Paper>(['A4', 'LETTER'])('is one tagged sheet of %s', async (paper) => {
    const pdf = await reportPdf(raw, 'en-001', longReport(people[name]!), paper).pdf
    expect(sheets(pdf)).toBe(1)
    const text = pdf.toString('latin1')
    expect(text).toContain('/StructTreeRoot')
    expect(text).toMatch(/\/Marked true/)
    expect(text).toMatch(/\/Lang \(en\)/)
    expect(text).toContain('SourceSans3')
  })
})

test('nine points are the smallest type', () => {
  expect(Math.min(...Object.values(sizes))).toBe(9)
})

test('with nothing in it but what always stays, nothing is cut', async () => {
  const report = writeReport(network, {}, { written: '2026-11-26', sections: [] })
  const { document, pdf } = reportPdf(raw, 'en-001', report, 'A4')
  expect(document.isShortened).toBe(false)
  expect(document.footer[0]).toContain('Left out')
  expect(sheets(await pdf)).toBe(1)
  expect(report.leftOut).toEqual(reportSections)
})

const poppler = spawnSync('pdfinfo', ['-v']).error === undefined

test.runIf(poppler)(
  'another program reads the structure, the picture with its sentence, and one page',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stillnight-report-'))
    const file = join(folder, 'report.pdf')
    writeFileSync(file, await reportPdf(raw, 'en-001', longReport({ 'site.calf': 'present' }), 'A4').pdf)
    const told = (...options: string[]): string =>
      spawnSync('pdfinfo', [...options, file], { encoding: 'utf8' }).stdout
    expect(told()).toMatch(/Tagged:\s+yes[\s\S]*Pages:\s+1\n/)
    expect(told('-struct')).toMatch(/Document\n\s+H1[\s\S]*H2[\s\S]*L [\s\S]*LI[\s\S]*Figure/)
    expect(told('-struct-text')).toContain('Reason for coming')
    rmSync(folder, { recursive: true })
  },
)
