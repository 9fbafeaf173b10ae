// The model card and the accuracy report: complete, written from one another, and with the same figures everywhere.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ModelCard, modelCardText } from '../scripts/model-card.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const card: ModelCard = JSON.parse(read('docs/model-card.json'))

/** What the CHAI schema v0.2 requires, section by section; a metric has the same six parts each time. */
const required: Readonly<Record<string, readonly string[]>> = {
  BasicInfo: ['ModelName', 'ModelDeveloper', 'DeveloperContact'],
  ReleaseInfo: ['ReleaseStage', 'ReleaseDate', 'ReleaseVersion', 'GlobalAvailability'],
  ModelSummary: ['Summary', 'Keywords'],
  UsesAndDirections: [
    'IntendedUseAndWorkflow',
    'PrimaryIntendedUsers',
    'HowToUse',
    'TargetedPatientPopulation',
    'CautionedOutOfScopeSettings',
  ],
  Warnings: ['KnownRisksAndLimitations', 'KnownBiasesOrEthicalConsiderations', 'ClinicalRiskLevel'],
  TrustIngredients: ['AISystemFacts', 'TransparencyInformation'],
  KeyMetrics: ['UsefulnessUsabilityEfficacy', 'FairnessEquity', 'SafetyReliability'],
  Resources: ['PeerReviewedPublications', 'PatientConsentOrDisclosure'],
}
const metricParts = [
  'MetricGoal',
  'Results',
  'Interpretation',
  'TestType',
  'TestingDataDescription',
  'ValidationProcessAndJustification',
]

describe('the model card', () => {
  test.each(Object.entries(required))(
    '%s has what the schema requires, and nothing is empty',
    (name, parts) => {
      const section = card[name] as Readonly<Record<string, unknown>>
      for (const part of parts) expect(section[part], part).toBeTruthy()
    },
  )

  test('the facts of the system are all there', () => {
    const { AISystemFacts, TransparencyInformation } = card.TrustIngredients as Readonly<
      Record<string, object>
    >
    expect(Object.keys(AISystemFacts!)).toEqual(
      expect.arrayContaining([
        'OutcomesAndOutputs',
        'ModelType',
        'InputDataSource',
        'OutputAndInputDataTypes',
        'DevelopmentDataCharacterization',
        'BiasMitigationApproaches',
        'OngoingMaintenance',
      ]),
    )
    expect(Object.keys(TransparencyInformation!)).toEqual(
      expect.arrayContaining(['FundingSource', 'StakeholdersConsulted']),
    )
  })

  test.each(Object.entries(card.KeyMetrics))(
    '%s has its parts, and results that can be read',
    (_name, metric) => {
      expect(Object.keys(metric).sort()).toEqual(metricParts.toSorted())
      expect(metric.Results.MetricResult.length).toBeGreaterThan(0)
      for (const { ValueJson } of metric.Results.MetricResult) {
        const { value, interval } = JSON.parse(ValueJson)
        expect(interval.low).toBeLessThanOrEqual(value)
        expect(interval.high).toBeGreaterThanOrEqual(value)
      }
    },
  )

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
})
