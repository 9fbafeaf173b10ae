// Everything the starting document says must be held by an entry of the base that still exists.
import type { ConditionFile, Knowledge } from '../compile/files.ts'
import type { SourceFile } from '../compile/source-file.ts'
import type { Found, Rule } from './rule.ts'

export const claimsTraced: Rule = {
  id: 'claim-traced',
  check: (knowledge) => [...dangling(knowledge), ...unclaimed(knowledge)],
}

function dangling(knowledge: Knowledge): readonly Found[] {
  const { claims } = knowledge
  const holders = entriesOf(knowledge)
  return claims.data.claims.flatMap(({ 'held-by': entries }, index) =>
    entries.flatMap((entry, place): readonly Found[] => {
      const [file = '', part] = entry.split('#')
      const parts = holders.get(file)
      const path = ['claims', index, 'held-by', place]
      if (!parts) {
        return [
          { file: claims, path, message: `There is no ${file}.yaml. Name the file that holds the claim.` },
        ]
      }
      if (part === undefined || parts.has(part)) return []
      const message = `${file}.yaml has no entry \`${part}\`. Name a finding, a condition or a rule that stands there.`
      return [{ file: claims, path, message }]
    }),
  )
}

/** What the starting document names itself (`seed: true`) and no claim points to. */
function unclaimed({ vocabulary, claims }: Knowledge): readonly Found[] {
  const held = new Set(
    claims.data.claims
      .flatMap(({ 'held-by': entries }) => entries)
      .flatMap((entry) => entry.split('#').map((step) => step.replace(/^(conditions|relief)\//, ''))),
  )
  return (['conditions', 'findings', 'relief'] as const).flatMap((part) =>
    Object.entries(vocabulary.data[part])
      .filter(([id, { seed }]) => seed === true && !held.has(id))
      .map(([id]) => ({
        file: vocabulary,
        path: [part, id],
        message: `The starting document names ${id}, and no claim points to it. Add it to a claim in claims.yaml.`,
      })),
  )
}

/** What a claim can point to: the parts of each file that carry a meaning of their own. */
function entriesOf(knowledge: Knowledge): ReadonlyMap<string, ReadonlySet<string>> {
  const { vocabulary, questions, conflicts, medicines, reliefGeneral } = knowledge
  const entries: readonly (readonly [file: SourceFile, parts: readonly string[]])[] = [
    [
      vocabulary,
      (['conditions', 'findings', 'relief'] as const).flatMap((part) => Object.keys(vocabulary.data[part])),
    ],
    [questions, questions.data.questions.map(({ id }) => id)],
    [conflicts, conflicts.data.conflicts.map(({ id }) => id)],
    [medicines, medicines.data.medicines.map(({ id }) => id)],
    [reliefGeneral, reliefGeneral.data['ask-always']],
    ...knowledge.conditions.map((file) => [file, partsOf(file.data)] as const),
    ...knowledge.warningSigns.map((file) => [file, file.data.danger ?? []] as const),
    ...knowledge.relief.map((file) => [file, file.data.effects.map(({ condition }) => condition)] as const),
    ...knowledge.safety.map((file) => [file, file.data.rules.map(({ id }) => id)] as const),
    ...Object.values(knowledge.words).map((file) => [file, Object.keys(file.data)] as const),
  ]
  return new Map(entries.map(([{ path }, parts]) => [path.replace(/\.yaml$/, ''), new Set(parts)]))
}

function partsOf(data: ConditionFile): readonly string[] {
  const rows = [...(data.findings ?? []), ...(data['risk-factors'] ?? [])]
  return [...rows.map(({ finding }) => finding), 'prior', 'notes', 'not-modelled']
}
