// From what was read to what the engine reads. Provenance stays behind: see provenance.ts.
import type {
  AgeFactor,
  Base,
  Condition,
  Conflict,
  Estimate,
  FactorPrevalence,
  Finding,
  Measure,
  Question,
  RiskFactor,
  SafetyRule,
  Trigger,
  WarningSign,
} from '@stillnight/engine'
import { type ConditionFile, type Knowledge, waitingId } from './files.ts'
import { compileLinks } from './links.ts'
import { estimate, round } from './numbers.ts'

/** Rises when stored answers or results would be read differently. */
const version = '1'

const even: Estimate = [1, 1, 1]

/** Compiles the base. What it is given must have passed the schemas; the rules judge what they cannot see. */
export function compileBase(knowledge: Knowledge): Base {
  const conditions = orderedConditions(knowledge)
  const ids = conditions.map(({ id }) => id)
  const ageBands = knowledge.model.data['age-bands']
  return {
    version,
    model: compileModel(knowledge),
    findings: compileFindings(knowledge),
    conditions: conditions.map(compileCondition),
    ageBands: ageBands.map(({ id, below }) => ({ id, below })),
    shares: conditions.map(({ prior }) => ageBands.map(({ id }) => estimate(prior[id]!))),
    sexRatios: conditions.map(({ prior }) => {
      const ratio = prior['female-to-male']
      return ratio ? estimate(ratio) : even
    }),
    ageFactors: conditions.flatMap(compileAgeFactors),
    factorPrevalence: knowledge.factors.data.factors.map(
      (entry): FactorPrevalence => ({
        finding: entry.finding,
        ...(entry.option !== undefined && { option: entry.option }),
        prevalence: estimate(entry),
      }),
    ),
    riskFactors: conditions.flatMap(compileRiskFactors),
    links: compileLinks(knowledge, ids),
    groups: knowledge.groups.data.groups.map(({ id, exponent, findings }) => ({ id, exponent, findings })),
    implications: knowledge.implications.data.implications.map(
      ({ if: finding, is, below, 'at-least': atLeast, present, absent }) => ({
        if: finding,
        ...(is !== undefined && { is }),
        ...(below !== undefined && { below }),
        ...(atLeast !== undefined && { atLeast }),
        ...(present && { present }),
        ...(absent && { absent }),
      }),
    ),
    warningSigns: knowledge.warningSigns.map(
      ({ data: { id, urgency, when, danger, unless } }): WarningSign => ({
        id,
        urgency,
        when,
        ...(danger?.length && { danger }),
        ...waitingOf(knowledge, id),
        ...(unless?.length && { unless: unless.map(({ finding }) => finding) }),
      }),
    ),
    questions: knowledge.questions.data.questions.map(
      ({ id, phase, kind, settles, 'one-of': oneOf, burden }): Question => ({
        id,
        phase,
        kind,
        settles,
        ...(oneOf && { oneOf }),
        burden,
      }),
    ),
    measures: compileMeasures(knowledge),
    safetyRules: compileSafetyRules(knowledge),
    conflicts: knowledge.conflicts.data.conflicts.map(
      ({ id, measures, positions }): Conflict => ({
        id,
        measures,
        positions: positions.map(({ id: position, when }) => ({ id: position, when })),
      }),
    ),
    triggers: knowledge.medicines.data.medicines.map(
      ({ id, finding, condition, strength }): Trigger => ({
        id,
        ...(finding !== undefined && { finding }),
        condition,
        strength,
      }),
    ),
  }
}

function waitingOf({ whileWaiting }: Knowledge, sign: string): Pick<WarningSign, 'waiting'> {
  const waiting = whileWaiting.data.waiting.filter(({ signs }) => signs?.includes(sign)).map(waitingId)
  return waiting.length > 0 ? { waiting } : {}
}

/** The conditions in the order of the vocabulary, `other` last. */
function orderedConditions({ vocabulary, conditions }: Knowledge): readonly ConditionFile[] {
  const order = [...Object.keys(vocabulary.data.conditions).filter((id) => id !== 'other'), 'other']
  return conditions
    .map(({ data }) => data)
    .filter(({ id }) => order.includes(id))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
}

function compileModel({ model: { data } }: Knowledge): Base['model'] {
  return {
    flattening: round(data.flattening.value),
    coOccurrence: round(data['co-occurrence'].value),
    absentExponent: round(data['absent-exponent'].value),
    absentWarningExponent: round(data['absent-warning-exponent'].value),
    maxCauses: data['max-causes'].value,
    femaleShare: round(data['female-share'].value),
  }
}

function compileFindings({ vocabulary }: Knowledge): readonly Finding[] {
  return Object.entries(vocabulary.data.findings).map(([id, entry]) => ({
    id,
    kind: entry.kind,
    askedOf: entry['asked-of'],
    ...(entry.unit !== undefined && { unit: entry.unit }),
    ...(entry.range && { range: entry.range }),
    ...(entry.options && { options: entry.options }),
    ...(entry['all-of'] && { allOf: entry['all-of'] }),
    ...(entry['read-from'] !== undefined && { readFrom: entry['read-from'] }),
  }))
}

function compileCondition({ id, group, kind, urgency, excludes, harm }: ConditionFile): Condition {
  return {
    id,
    group,
    kind,
    urgency,
    excludes: excludes ?? [],
    ...(harm && { harm: { probability: round(harm.probability), urgency: harm.urgency } }),
  }
}

function compileAgeFactors({ id, prior }: ConditionFile): readonly AgeFactor[] {
  return (prior.ages ?? []).map((entry) => ({
    condition: id,
    from: entry.from,
    below: entry.below,
    factor: estimate(entry),
  }))
}

function compileRiskFactors(file: ConditionFile): readonly RiskFactor[] {
  return (file['risk-factors'] ?? []).map((entry) => ({
    condition: file.id,
    finding: entry.finding,
    ...(entry.option !== undefined && { option: entry.option }),
    oddsRatio: estimate(entry),
  }))
}

function compileMeasures({ relief, reliefGeneral }: Knowledge): readonly Measure[] {
  return relief.map(({ data: { id, moment, ask, 'needless-when': needlessWhen, effects } }) => ({
    id,
    moment,
    ask: [...new Set([...reliefGeneral.data['ask-always'], ...(ask ?? [])])],
    ...(needlessWhen !== undefined && { needlessWhen }),
    effects: effects.map(({ condition, verdict, certainty }) => ({ condition, verdict, certainty })),
  }))
}

function compileSafetyRules({ safety }: Knowledge): readonly SafetyRule[] {
  return safety.flatMap(({ data }) =>
    data.rules.map((rule) => ({
      id: rule.id,
      measures: rule.measures,
      ...(rule.except?.length && { except: rule.except }),
      effect: rule.effect,
      when: rule.when,
      ...(rule['lifted-by'] !== undefined && { liftedBy: rule['lifted-by'] }),
    })),
  )
}
