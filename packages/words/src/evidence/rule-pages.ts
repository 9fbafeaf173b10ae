// A warning sign or a safety rule: when it holds, what it does, and why.
import { expressionText } from './expression-text.ts'
import { type Library, originNotes, withSources } from './library.ts'
import type { EvidencePage } from './page.ts'

export function warningSignPage(library: Library, id: string): EvidencePage | undefined {
  const { base, provenance, words } = library
  const sign = base.warningSigns.find((one) => one.id === id)
  const origin = provenance.warningSigns[id]
  if (sign === undefined || origin === undefined) return undefined
  const { why, act } = words.warningSign(id)
  return withSources(library, {
    id,
    kind: 'warning-sign',
    title: why,
    facts: {
      urgency: sign.urgency,
      when: expressionText(sign.when),
      ...(origin.danger.length > 0 && { guards: origin.danger.join(', ') }),
      ...(origin.claim !== undefined && { claim: origin.claim }),
    },
    numbers: {},
    notes: {
      act: [act],
      unless: origin.unless.map(({ finding, because }) => `${finding}: ${because}`),
      basis: originNotes(words, origin),
    },
    cites: origin.source,
  })
}

export function safetyRulePage(library: Library, id: string): EvidencePage | undefined {
  const { base, provenance, words } = library
  const rule = base.safetyRules.find((one) => one.id === id)
  const origin = provenance.safetyRules[id]
  if (rule === undefined || origin === undefined) return undefined
  const { why, instead } = words.safety(id)
  return withSources(library, {
    id,
    kind: 'safety-rule',
    title: why,
    facts: {
      effect: rule.effect,
      measures: rule.measures === 'any' ? 'any' : rule.measures.join(', '),
      ...(rule.except && { except: rule.except.join(', ') }),
      when: expressionText(rule.when),
      ...(rule.liftedBy !== undefined && { 'lifted-by': expressionText(rule.liftedBy) }),
    },
    numbers: {},
    notes: { instead: [instead], basis: originNotes(words, origin) },
    cites: origin.source,
  })
}
