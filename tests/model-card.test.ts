// The model card and the accuracy report: complete, written from one another, and with the same figures everywhere.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { type CardFigures, type ModelCard, modelCardText, withFigures } from '../scripts/model-card.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const card: ModelCard = JSON.parse(read('docs/model-card.json'))

interface Shape {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
}
/** A JSON Schema of our own after the CHAI Applied Model Card v0.2, which itself is a schema of XML. */
const schema: Shape & { readonly $defs: Readonly<Record<string, Shape>> } = JSON.parse(
  read('docs/model-card.schema.json'),
)
const isCard = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(schema)

/** The places at which fields stand in another order than in the schema: an XML sequence has one. */
function outOfOrder(value: unknown, shape: Shape, path: string): readonly string[] {
  const { properties = {}, items } = shape.$ref ? schema.$defs[shape.$ref.split('/').at(-1)!]! : shape
  if (Array.isArray(value)) return value.flatMap((each) => outOfOrder(each, items!, path))
  if (typeof value !== 'object' || value === null) return []
  const inOrder = Object.keys(properties).filter((name) => Object.hasOwn(value, name))
  const own = inOrder.join() === Object.keys(value).join() ? [] : [path]
  return [
    ...own,
    ...Object.entries(value).flatMap(([name, inner]) =>
      outOfOrder(inner, properties[name]!, `${path}/${name}`),
    ),
  ]
}

describe('the model card', () => {
  test('has the elements of the schema, and no others', () => {
    isCard(card)
    expect(isCard.errors ?? []).toEqual([])
  })

  test('has them in its order', () => {
    expect(outOfOrder(card, schema, '')).toEqual([])
  })

  test.each([
    ['an element that is not there', { ...card, Warnings: undefined }],
    ['one that is empty', { ...card, Bibliography: '' }],
    ['one too many', { ...card, Opinion: 'good' }],
    ['a metric without a result', { ...card, KeyMetrics: { ...card.KeyMetrics, SafetyReliability: {} } }],
  ])('%s would be found', (_, broken) => {
    expect(isCard(JSON.parse(JSON.stringify(broken)))).toBe(false)
  })

  test.each(Object.entries(card.KeyMetrics))('%s has results that can be read', (_name, metric) => {
    for (const { ValueJson } of metric.Results.MetricResult) {
      const { value, interval } = JSON.parse(ValueJson)
      expect(interval.low).toBeLessThanOrEqual(value)
      expect(interval.high).toBeGreaterThanOrEqual(value)
    }
  })

  test('those whose sex and those whose age is not known stand apart, each share beside what it is a share of', () => {
    const share = (of: number) => ({ value: 0.5, low: 0.4, high: 0.6, of })
    const figures = (listed: number, cases: number) => ({
      top1: share(listed),
      top3: share(listed),
      acceptableTop1: share(listed),
      urgencyInRange: share(cases),
      underTriage: share(cases),
      overTriage: share(cases),
      emergenciesCaught: share(cases),
      calibrationError: share(listed),
    })
    const measured: CardFigures = {
      ...figures(40, 50),
      bySex: { female: figures(20, 22), unknown: figures(8, 9) },
      byAge: { adult: figures(30, 33), unknown: figures(6, 7) },
    }
    const { FairnessEquity } = withFigures(card, measured).KeyMetrics
    expect(FairnessEquity!.Results.MetricResult.map(({ Label }) => Label)).toEqual([
      'First cause right or reasonable, female (20 cases with a cause on the list)',
      'Urgency too low, female (22 cases)',
      'First cause right or reasonable, sex unknown (8 cases with a cause on the list)',
      'Urgency too low, sex unknown (9 cases)',
      'First cause right or reasonable, adult (30 cases with a cause on the list)',
      'Urgency too low, adult (33 cases)',
      'First cause right or reasonable, age unknown (6 cases with a cause on the list)',
      'Urgency too low, age unknown (7 cases)',
    ])
  })

  test('the text is written from it', () => {
    expect(read('docs/MODEL-CARD.md')).toBe(modelCardText(card))
  })

  test('says that language models made the numbers, and that no clinician has reviewed them', () => {
    const { Summary } = card.ModelSummary as { readonly Summary: string }
    expect(Summary).toContain('estimates by language models')
    expect(Summary).toContain('No clinician has reviewed them.')
  })
})

describe('the accuracy report', () => {
  const report = read('docs/accuracy.md')

  test('says what is synthetic, and has results by age and by sex and pictures that are there', () => {
    for (const part of ['What is synthetic', '## By age', '## By sex', '## Calibration'])
      expect(report).toContain(part)
    const pictures = [...report.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file]) => file!)
    expect(pictures.length).toBeGreaterThan(1)
    for (const file of pictures) expect(existsSync(join(root, 'docs', file))).toBe(true)
  })

  test('README, report and model card were measured in one run: they tell the same figures', () => {
    const label = 'Right cause first'
    const found = card.KeyMetrics.UsefulnessUsabilityEfficacy!.Results.MetricResult.find(
      ({ Label }) => Label === label,
    )
    const { value, interval } = JSON.parse(found!.ValueJson)
    const figure = `${value} % (${interval.low} to ${interval.high})`
    expect(read('README.md')).toMatch(
      new RegExp(`the right cause comes first[^|]*\\| ${figure.replace(/[()]/g, '\\$&')}`),
    )
    expect(report).toContain(`| all cases | 207 | ${figure} |`)
  })

  test('the cases that no number was set with say so in their report', () => {
    expect(read('docs/accuracy-validation.md')).toContain('No number was set with them.')
  })

  test('README tells the figures of each collection, as their reports do', () => {
    const figures = ['accuracy', 'accuracy-validation', 'accuracy-everyday'].map((report) => {
      const [, figure = ''] = /\| all cases \| \d+ \| ([^|]+) \|/.exec(read(`docs/${report}.md`)) ?? []
      return figure
    })
    for (const figure of figures) expect(figure).toMatch(/^\d+ % \(\d+ to \d+\)$/)
    const table = read('README.md')
      .split('<!-- collections:start -->')[1]!
      .split('<!-- collections:end -->')[0]!
    expect(table).toContain(`| the right cause comes first | ${figures.join(' | ')} |`)
  })
})
