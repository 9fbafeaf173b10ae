// A finding: how often it is there in each cause and in none, and which rules read it.
import { type FindingId, findingsIn, findingsOf, type Implication } from '@stillnight/engine'
import { sentence } from '../sentence.ts'
import { type Library, withSources } from './library.ts'
import { rowsAlone, rowsOfFinding } from './number-rows.ts'
import type { EvidencePage } from './page.ts'

export function findingPage(library: Library, id: string): EvidencePage | undefined {
  const { base, provenance, words } = library
  const finding = base.findings.find((one) => one.id === id)
  if (finding === undefined) return undefined
  const signs = base.warningSigns.filter(
    ({ when, unless = [] }) => findingsIn(when).includes(id) || unless.includes(id),
  )
  const rules = base.safetyRules.filter(
    ({ when, liftedBy }) =>
      findingsOf(when).includes(id) || (liftedBy !== undefined && findingsOf(liftedBy).includes(id)),
  )
  const group = base.groups.find(({ findings }) => findings.includes(id))
  const unit = words.unitName(id)
  const rulesOfMeaning = base.implications.filter((one) => one.if === id)
  return withSources(library, {
    id,
    kind: 'finding',
    title: sentence(words.findingName(id)),
    facts: {
      question: words.findingQuestion(id),
      kind: finding.kind,
      'asked-of': finding.askedOf,
      ...(unit !== undefined && { unit }),
      ...(finding.range && { range: finding.range.join(' to ') }),
      ...(finding.options && { options: finding.options.join(', ') }),
      ...(finding.allOf && { 'all-of': finding.allOf.join(', ') }),
      ...(group && { 'counted-with': `${group.findings.join(', ')} (exponent ${group.exponent})` }),
      ...settled('implies', rulesOfMeaning, ({ present }) => present),
      ...settled('rules-out', rulesOfMeaning, ({ absent }) => absent),
    },
    numbers: {
      background: rowsAlone(provenance, 'background', id),
      prevalence: rowsAlone(provenance, 'factors', id),
      findings: rowsOfFinding(provenance, 'findings', id),
      'risk-factors': rowsOfFinding(provenance, 'risk-factors', id),
    },
    notes: {
      'counted-with': group ? [provenance.groups[group.id] ?? ''] : [],
      'warning-signs': signs.map((sign) => `${sign.id} (${sign.urgency})`),
      'safety-rules': rules.map((rule) => `${rule.id} (${rule.effect})`),
    },
    cites: [],
  })
}

/** What a finding settles in one way, and with which of its values. */
function settled(
  fact: 'implies' | 'rules-out',
  rules: readonly Implication[],
  idsOf: (rule: Implication) => readonly FindingId[] | undefined,
): Readonly<Record<string, string>> {
  const texts = rules.flatMap((rule) => {
    const ids = idsOf(rule)
    return ids ? [`${ids.join(', ')}${withValue(rule)}`] : []
  })
  return texts.length === 0 ? {} : { [fact]: texts.join('; ') }
}

function withValue({ is, below, atLeast }: Implication): string {
  if (is !== undefined) return ` (${is})`
  if (below !== undefined) return ` (below ${below})`
  return atLeast === undefined ? '' : ` (from ${atLeast})`
}
