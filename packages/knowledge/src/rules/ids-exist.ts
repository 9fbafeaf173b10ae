// An id that is misspelled would silently do nothing: every id that a file names must exist.
import type { Knowledge } from '../compile/files.ts'
import { type Reference, type ReferenceKind, referencesOf } from '../compile/references.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Rule } from './rule.ts'

const homes: Record<ReferenceKind, string> = {
  finding: 'vocabulary.yaml',
  condition: 'vocabulary.yaml',
  measure: 'vocabulary.yaml',
  source: 'sources/',
  'safety-rule': 'safety/',
  'warning-sign': 'warning-signs/',
}

export const idsExist: Rule = {
  id: 'ids-exist',
  check: (knowledge) => {
    const known = knownIds(knowledge)
    return referencesOf(knowledge).flatMap((reference) => {
      const message = complaint(reference, known[reference.kind], knowledge)
      return message === undefined ? [] : [{ ...reference, message }]
    })
  },
}

function knownIds(knowledge: Knowledge): Record<ReferenceKind, ReadonlySet<string>> {
  const { vocabulary, sources, safety, warningSigns } = knowledge
  const { findings, conditions, relief } = vocabulary.data
  return {
    finding: new Set(Object.keys(findings)),
    condition: new Set([...Object.keys(conditions), 'other']),
    measure: new Set(Object.keys(relief)),
    source: new Set(sources.flatMap(({ data }) => Object.keys(data))),
    'safety-rule': new Set(safety.flatMap(({ data }) => data.rules.map(({ id }) => id))),
    'warning-sign': new Set(warningSigns.map(({ data }) => data.id)),
  }
}

function complaint(
  { kind, id, option }: Reference,
  known: ReadonlySet<string>,
  { vocabulary }: Knowledge,
): string | undefined {
  if (!known.has(id)) {
    return `There is no ${kind.replace('-', ' ')} \`${id}\` in ${homes[kind]}.${didYouMean(id, known)}`
  }
  const options = vocabulary.data.findings[id]?.options ?? []
  if (option === undefined || options.includes(option)) return undefined
  return `\`${option}\` is not an option of ${id}. Write one of: ${options.join(', ')}.`
}
