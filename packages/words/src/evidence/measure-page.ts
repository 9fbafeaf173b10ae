// A measure: what it does for each cause and how sure that is, how to do it, and when not.
import { sentence } from '../sentence.ts'
import { type Library, withSources } from './library.ts'
import type { EvidencePage } from './page.ts'

export function measurePage(library: Library, id: string): EvidencePage | undefined {
  const { base, provenance, words } = library
  const measure = base.measures.find((one) => one.id === id)
  if (measure === undefined) return undefined
  const { name, how, 'effect-after': after, stop } = words.measure(id)
  const effects = measure.effects.map((effect) => ({
    ...effect,
    origin: provenance.effects[`${id}/${effect.condition}`],
  }))
  const rules = base.safetyRules.filter(
    ({ measures, except }) => (measures === 'any' || measures.includes(id)) && !except?.includes(id),
  )
  return withSources(library, {
    id,
    kind: 'measure',
    title: name,
    facts: {
      moment: measure.moment,
      ...(measure.ask.length > 0 && { 'asks-first': measure.ask.join(', ') }),
    },
    numbers: {},
    notes: {
      how: [...how, after, stop],
      effects: effects.map(({ condition, verdict, certainty, origin }) => {
        const basis = origin && `${words.basis(origin.basis).label} (${origin.source.join(', ')})`
        const said = [words.verdict(verdict), words.certainty(certainty), basis, origin?.place, origin?.note]
        return `${condition}: ${said.flatMap((text) => (text === undefined ? [] : sentence(text))).join(' ')}`
      }),
      figures: effects.flatMap(({ condition, origin }) =>
        asList(origin?.numbers).map((figure) => `${condition}: ${fieldsText(figure)}`),
      ),
      'safety-rules': rules.map((rule) => `${rule.id} (${rule.effect})`),
    },
    cites: effects.flatMap(({ origin }) => origin?.source ?? []),
  })
}

function asList(value: unknown): readonly object[] {
  return Array.isArray(value) ? value : []
}

/** The fields of a figure in the order of its author. */
function fieldsText(figure: object): string {
  return Object.entries(figure)
    .map(([name, value]) => `${name} ${[value].flat().join(' to ')}`)
    .join('; ')
}
