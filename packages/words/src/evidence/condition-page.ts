// A cause: how common it is, what shifts that, how often each finding is there, and what is not modeled.
import { type Library, originNotes, withSources } from './library.ts'
import { rowsUnder } from './number-rows.ts'
import type { EvidencePage } from './page.ts'

export function conditionPage(library: Library, id: string): EvidencePage | undefined {
  const { base, provenance, words } = library
  const condition = base.conditions.find((one) => one.id === id)
  const origin = provenance.conditions[id]
  if (condition === undefined || origin === undefined) return undefined
  const { name, clinical, what, next, settle } = words.condition(id)
  return withSources(library, {
    id,
    kind: 'condition',
    title: name,
    facts: {
      clinical,
      group: condition.group,
      urgency: condition.urgency,
      ...(condition.excludes.length > 0 && { excludes: condition.excludes.join(', ') }),
      ...(condition.harm && {
        'harm-threshold': `${condition.harm.probability} (${condition.harm.urgency})`,
      }),
    },
    numbers: {
      shares: rowsUnder(provenance, `shares/${id}/`),
      'sex-ratio': rowsUnder(provenance, `sex-ratios/${id}`).map((row) => ({ ...row, of: 'female to male' })),
      'age-factors': rowsUnder(provenance, `age-factors/${id}/`),
      'risk-factors': rowsUnder(provenance, `risk-factors/${id}/`),
      findings: rowsUnder(provenance, `findings/${id}/`),
    },
    notes: {
      what: [what, next, settle],
      'harm-threshold': origin.harm ? originNotes(words, origin.harm) : [],
      'other-groups': origin.evidence.map(evidenceLine),
      'not-modelled': origin.notModelled,
      notes: origin.notes,
      codes: Object.entries(origin.codes).map(([system, codes]) => `${system}: ${codes.join(', ')}`),
    },
    cites: [...(origin.harm?.source ?? []), ...origin.evidence.flatMap(({ source }) => source)],
  })
}

/** One row of published accuracy, with everything that its author wrote down. */
function evidenceLine({
  finding,
  ...row
}: {
  readonly finding: string
  readonly [field: string]: unknown
}): string {
  const fields = Object.entries(row).map(([name, value]) => `${name} ${[value].flat().join(' to ')}`)
  return `${finding}: ${fields.join('; ')}`
}
