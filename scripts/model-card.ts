// The model card: docs/model-card.json holds it, docs/MODEL-CARD.md is written from it, and the figures in it come from
// the evaluation. Sections and their names follow the CHAI Applied Model Card, schema v0.2.

/** A section is text, a list, or more sections. */
export type Section = string | readonly Section[] | { readonly [name: string]: Section }

export interface MetricResult {
  readonly Label: string
  /** JSON in a text, as the schema has it. */
  readonly ValueJson: string
}

export interface ModelCard {
  readonly schema: string
  readonly KeyMetrics: Readonly<
    Record<
      string,
      { readonly Results: { readonly MetricResult: readonly MetricResult[] } } & Readonly<
        Record<string, Section>
      >
    >
  >
  readonly [name: string]: unknown
}

export interface Share {
  readonly value: number | null
  readonly low: number
  readonly high: number
}

/** Of how many cases: a share of causes is one of the cases whose cause is on the list. */
interface Proportion extends Share {
  readonly of: number
}

interface Figures {
  readonly top1: Share
  readonly top3: Share
  readonly acceptableTop1: Proportion
  readonly urgencyInRange: Share
  readonly underTriage: Proportion
  readonly overTriage: Share
  readonly emergenciesCaught: Share
  readonly calibrationError: Share
}

export interface CardFigures extends Figures {
  readonly byAge: Readonly<Record<string, Figures>>
  readonly bySex: Readonly<Record<string, Figures>>
}

/** The card with the figures of an evaluation in the place of what stood there. */
export function withFigures(card: ModelCard, figures: CardFigures): ModelCard {
  // Side by side and not in one record: there is an "unknown" among the ages and among the sexes.
  const groups = [...named('sex', figures.bySex), ...named('age', figures.byAge)]
  const results: Readonly<Record<string, readonly MetricResult[]>> = {
    UsefulnessUsabilityEfficacy: [
      result('Right cause first', figures.top1),
      result('Right cause among the first three', figures.top3),
      result('First cause right or reasonable', figures.acceptableTop1),
      result('Calibration error of the first cause (0 is best)', figures.calibrationError, ''),
    ],
    FairnessEquity: groups.flatMap(([name, { acceptableTop1, underTriage }]) => [
      result(
        `First cause right or reasonable, ${name} (${acceptableTop1.of} cases with a cause on the list)`,
        acceptableTop1,
      ),
      result(`Urgency too low, ${name} (${underTriage.of} cases)`, underTriage),
    ]),
    SafetyReliability: [
      result('Urgency in range', figures.urgencyInRange),
      result('Urgency too low', figures.underTriage),
      result('Urgency too high', figures.overTriage),
      result('Emergencies called emergencies', figures.emergenciesCaught),
    ],
  }
  const metrics = Object.entries(card.KeyMetrics).map(([name, metric]) => [
    name,
    { ...metric, Results: { MetricResult: results[name] ?? [] } },
  ])
  return { ...card, KeyMetrics: Object.fromEntries(metrics) }
}

const named = (
  what: string,
  groups: Readonly<Record<string, Figures>>,
): readonly (readonly [string, Figures])[] =>
  Object.entries(groups).map(([name, figures]) => [name === 'unknown' ? `${what} unknown` : name, figures])

function result(label: string, { value, low, high }: Share, unit = '%'): MetricResult {
  const said = (share: number): number => (unit === '%' ? Math.round(100 * share) : Number(share.toFixed(2)))
  const interval = { low: said(low), high: said(high), confidence: 95 }
  const json = { kind: 'single', value: value === null ? null : said(value), unit, interval }
  return { Label: label, ValueJson: JSON.stringify(json) }
}

/** The card as a document. */
export function modelCardText({ schema, ...sections }: ModelCard): string {
  const intro = [
    '# Model card',
    '',
    `Written from [model-card.json](model-card.json) by \`npm run accuracy\`; change it there. ${schema}.`,
  ]
  return `${[...intro, ...linesOf(sections as Section, 2)].join('\n')}\n`
}

function linesOf(section: Section, level: number): readonly string[] {
  if (typeof section === 'string') return ['', section]
  if (Array.isArray(section)) return ['', ...section.map((item) => `- ${itemOf(item)}`)]
  return Object.entries(section).flatMap(([name, inner]) => {
    if (name === 'Results') return ['', ...metricRows(inner)]
    if (name === 'EHRCompatibility' || name === 'Keywords')
      return ['', `**${titleOf(name)}:** ${flat(inner) || 'none'}`]
    if (typeof inner === 'string') return ['', `**${titleOf(name)}:** ${inner}`]
    return ['', `${'#'.repeat(level)} ${titleOf(name)}`, ...linesOf(inner, level + 1)]
  })
}

function metricRows(results: Section): readonly string[] {
  const { MetricResult } = results as unknown as { readonly MetricResult: readonly MetricResult[] }
  const rows = MetricResult.map(({ Label, ValueJson }) => {
    const { value, unit, interval } = JSON.parse(ValueJson)
    return `| ${Label} | ${`${value ?? '–'} ${unit}`.trim()} | ${interval.low} to ${interval.high} |`
  })
  return ['| | | 95 % interval |', '| --- | --- | --- |', ...rows]
}

function itemOf(item: Section): string {
  return typeof item === 'string' ? item : flat(item)
}

function flat(section: Section): string {
  if (typeof section === 'string') return section
  return Object.values(section).map(flat).filter(Boolean).join(', ')
}

/** `KnownRisksAndLimitations` as words; an abbreviation stays in one piece. */
function titleOf(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
}
