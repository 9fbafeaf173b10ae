/**
 * The knowledge base turned into flat tables, once, so that an assessment only multiplies.
 * Rows are the yes-or-no facts of the network: a finding, or one cut through a number.
 */

import type {
  AgeBand,
  Base,
  ConditionId,
  Cut,
  Estimate,
  Finding,
  FindingId,
  Implication,
  Question,
  Urgency,
  WarningSign,
} from '../base.ts'
import { findingsIn, keyFindings } from '../urgency/sign-expression.ts'

/** A risk factor with its effect centered on how common the factor is: see `centeredFactor`. */
export interface Factor {
  readonly finding: number
  readonly option: string | undefined
  readonly condition: number
  readonly oddsRatio: Estimate
  readonly prevalence: Estimate
}

export interface Row {
  readonly finding: number
  readonly cut: Cut | undefined
  readonly exponent: number
  /** The exponent of what the absent finding says. */
  readonly absentExponent: number
  readonly leak: Estimate
  readonly probabilities: readonly Estimate[]
}

/** A finding that another settles, present (1) or absent (2), where the rule applies. */
export interface Implied {
  readonly finding: number
  readonly state: 1 | 2
  readonly rule: Implication
}

/** What of a condition can raise the urgency, in the same shape for all of them. */
export interface Danger {
  readonly condition: ConditionId
  readonly urgency: Urgency
  readonly harmUrgency: Urgency
  /** The probability from which the condition alone calls for `harmUrgency`; never where there is no such threshold. */
  readonly harmFrom: number
}

export interface Network {
  readonly base: Base
  readonly size: number
  readonly findings: readonly Finding[]
  /** The kind of each finding, side by side. */
  readonly kinds: readonly Finding['kind'][]
  readonly findingIndex: ReadonlyMap<FindingId, number>
  readonly conditionIndex: ReadonlyMap<ConditionId, number>
  /** Index of the pseudo-condition for a cause that is not on the list. */
  readonly other: number
  readonly rows: readonly Row[]
  /** Rows of each finding, mildest cut first; empty for findings outside the network. */
  readonly rowsOf: readonly (readonly number[])[]
  /** `1 - leak` by row. */
  readonly quiet: Float64Array
  /** `1 - strength` by row and condition: the chance that this cause alone does not bring the finding. */
  readonly silent: Float64Array
  /** What an absent finding leaves of each condition's odds: `silent` raised to the row's `absentExponent`. */
  readonly absentFactor: Float64Array
  /** `quiet` and `silent` for a present finding, tempered: see `temper`. */
  readonly presentQuiet: Float64Array
  readonly presentSilent: Float64Array
  readonly factors: readonly Factor[]
  readonly factorsOf: readonly (readonly Factor[])[]
  readonly bands: readonly AgeBand[]
  /** 1 where two conditions exclude each other, by `first * size + second`. */
  readonly excluded: Uint8Array
  /** The last condition that each one excludes, -1 for none; two places more, for tiles that reach beyond the end. */
  readonly lastExcluded: Int16Array
  /** What each finding settles when it is known, and for a choice or a number, when it has such a value. */
  readonly implied: readonly (readonly Implied[])[]
  /** The findings that imply others. */
  readonly implying: readonly number[]
  /** The findings that are risk factors. */
  readonly factorFindings: readonly number[]
  readonly computed: readonly { readonly finding: number; readonly parts: readonly number[] }[]
  readonly signs: readonly WarningSign[]
  /** The warning signs that read each finding, by their place in `signs`. */
  readonly signsOf: readonly (readonly number[])[]
  /** The same for the key findings of each sign alone: it is not up while none of them is known. */
  readonly signsByKey: readonly (readonly number[])[]
  /** How urgent each condition is, and when its mere possibility is. */
  readonly dangers: readonly Danger[]
  readonly questions: readonly Question[]
}

/** Chance that the cause itself brings the finding, given P(present | cause alone) and the leak. */
export function strength(probability: number, leak: number): number {
  return probability <= leak ? 0 : 1 - (1 - probability) / (1 - leak)
}

/**
 * P(present | cause) as a paraphrase counts it: raised to the exponent of its correlation group. Sets of causes combine
 * the tempered numbers by noisy-OR like all others, so tempering costs nothing while sets are summed.
 */
export function temper(probability: number, exponent: number): number {
  return exponent === 1 ? probability : probability ** exponent
}

/**
 * The tables of a knowledge base. Do it once and keep the value: it holds no state.
 *
 * @throws Error when the base breaks its own promises (an id that does not exist, no `other` at the end);
 * a base that passed the compiler of `@stillnight/knowledge` never does.
 * @example
 * const network = compile(base)
 * network.findings[network.findingIndex.get('person.age')].kind // => 'number'
 */
export function compile(base: Base): Network {
  const size = base.conditions.length
  const findingIndex = new Map(base.findings.map((finding, index) => [finding.id, index]))
  const conditionIndex = new Map(base.conditions.map((condition, index) => [condition.id, index]))
  const finding = (id: FindingId): number => found(findingIndex, id, 'finding')
  const condition = (id: ConditionId): number => found(conditionIndex, id, 'condition')
  const other = condition('other')

  const exponentOf = new Map(
    base.groups.flatMap((group) => group.findings.map((id) => [id, group.exponent] as const)),
  )
  const denialExponent = denialExponentsOf(base)
  const rows: Row[] = base.links.map((link) => {
    const index = finding(link.finding)
    const exponent = exponentOf.get(link.finding) ?? 1
    return {
      finding: index,
      cut: link.cut,
      exponent,
      absentExponent: exponent * denialExponent(base.findings[index]!),
      leak: link.leak,
      probabilities: link.probabilities,
    }
  })
  const rowsOf: number[][] = base.findings.map(() => [])
  const quiet = new Float64Array(rows.length)
  const presentQuiet = new Float64Array(rows.length)
  const presentSilent = new Float64Array(rows.length * size)
  const silent = new Float64Array(rows.length * size)
  const absentFactor = new Float64Array(rows.length * size)
  rows.forEach((row, index) => {
    rowsOf[row.finding]!.push(index)
    quiet[index] = 1 - row.leak[0]
    const leak = temper(row.leak[0], row.exponent)
    presentQuiet[index] = 1 - leak
    for (let c = 0; c < size; c++) {
      const left = 1 - strength(row.probabilities[c]![0], row.leak[0])
      silent[index * size + c] = left
      absentFactor[index * size + c] = temper(left, row.absentExponent)
      presentSilent[index * size + c] = 1 - strength(temper(row.probabilities[c]![0], row.exponent), leak)
    }
  })

  const prevalence = new Map(base.factorPrevalence.map((entry) => [factorKey(entry), entry.prevalence]))
  const factors: Factor[] = base.riskFactors.map((factor) => {
    const common = prevalence.get(factorKey(factor))
    if (!common) throw new Error(`No prevalence for the risk factor ${factorKey(factor)}.`)
    return {
      finding: finding(factor.finding),
      option: factor.option,
      condition: condition(factor.condition),
      oddsRatio: factor.oddsRatio,
      prevalence: common,
    }
  })
  const factorsOf: Factor[][] = base.findings.map(() => [])
  for (const factor of factors) factorsOf[factor.finding]!.push(factor)

  const excluded = new Uint8Array(size * size)
  const lastExcluded = new Int16Array(size + 2).fill(-1)
  base.conditions.forEach((one, index) => {
    for (const id of one.excludes) {
      const second = condition(id)
      excluded[index * size + second] = 1
      excluded[second * size + index] = 1
      lastExcluded[index] = Math.max(lastExcluded[index]!, second)
      lastExcluded[second] = Math.max(lastExcluded[second]!, index)
    }
  })

  const signsOf: number[][] = base.findings.map(() => [])
  const signsByKey: number[][] = base.findings.map(() => [])
  base.warningSigns.forEach((sign, index) => {
    for (const id of new Set(findingsIn(sign.when))) signsOf[finding(id)]!.push(index)
    for (const id of new Set(keyFindings(sign.when))) signsByKey[finding(id)]!.push(index)
  })
  const implied = impliedBy(base, finding)
  return {
    base,
    size,
    findings: base.findings,
    kinds: base.findings.map((one) => one.kind),
    findingIndex,
    conditionIndex,
    other,
    rows,
    rowsOf,
    quiet,
    silent,
    absentFactor,
    presentQuiet,
    presentSilent,
    factors,
    factorsOf,
    bands: base.ageBands,
    excluded,
    lastExcluded,
    implied,
    implying: implied.flatMap((targets, index) => (targets.length > 0 ? [index] : [])),
    factorFindings: factorsOf.flatMap((own, index) => (own.length > 0 ? [index] : [])),
    computed: base.findings.flatMap((one, index) =>
      one.allOf ? [{ finding: index, parts: one.allOf.map(finding) }] : [],
    ),
    signs: base.warningSigns,
    signsOf,
    signsByKey,
    dangers: base.conditions.map(({ id, urgency, harm }) => ({
      condition: id,
      urgency,
      harmUrgency: harm?.urgency ?? urgency,
      harmFrom: harm?.probability ?? Number.POSITIVE_INFINITY,
    })),
    questions: base.questions,
  }
}

/**
 * The exponent of a "no" by finding. What a clinician finds absent counts in full, and so does the other side of a
 * choice (one leg or both, days or months): who names one has thought of the other.
 */
function denialExponentsOf({ model, implications, questions }: Base): (finding: Finding) => number {
  const sidesOfChoices = new Set(implications.flatMap((rule) => rule.absent ?? []))
  const warnings = new Set(questions.flatMap(({ phase, settles }) => (phase === 'warning' ? settles : [])))
  return ({ id, kind, askedOf }) => {
    if (kind !== 'boolean' || askedOf !== 'person' || sidesOfChoices.has(id)) return 1
    return warnings.has(id) ? model.absentWarningExponent : model.absentExponent
  }
}

function found(index: ReadonlyMap<string, number>, id: string, kind: string): number {
  const at = index.get(id)
  if (at === undefined) throw new Error(`The base names the ${kind} ${id}, which it does not define.`)
  return at
}

function factorKey(factor: { readonly finding: FindingId; readonly option?: string }): string {
  return factor.option === undefined ? factor.finding : `${factor.finding}=${factor.option}`
}

function impliedBy(base: Base, finding: (id: FindingId) => number): Network['implied'] {
  const implied: Implied[][] = base.findings.map(() => [])
  for (const rule of base.implications) {
    const target = implied[finding(rule.if)]!
    for (const id of rule.present ?? []) target.push({ finding: finding(id), state: 1, rule })
    for (const id of rule.absent ?? []) target.push({ finding: finding(id), state: 2, rule })
  }
  return implied
}
