// Everything the starting document says must be held by an entry of the base that still exists.
import type { Knowledge } from '../compile/files.ts'
import type { Rule } from './rule.ts'

export const claimsTraced: Rule = {
  id: 'claim-traced',
  check: (knowledge) => {
    const holders = entriesOf(knowledge)
    const { claims } = knowledge
    return claims.data.claims.flatMap(({ 'held-by': entries }, index) =>
      entries.flatMap((entry, place) => {
        const [file = '', part] = entry.split('#')
        const parts = holders.get(file)
        const path = ['claims', index, 'held-by', place]
        if (!parts)
          return [
            { file: claims, path, message: `There is no ${file}.yaml. Name the file that holds the claim.` },
          ]
        if (part === undefined || parts.has(part)) return []
        return [
          {
            file: claims,
            path,
            message: `${file}.yaml has no entry \`${part}\`. Name a finding, a condition or a rule that stands there.`,
          },
        ]
      }),
    )
  },
}

/** What a claim can point to: the parts of each file that carry a meaning of their own. */
function entriesOf(knowledge: Knowledge): ReadonlyMap<string, ReadonlySet<string>> {
  const withoutEnding = (path: string) => path.replace(/\.yaml$/, '')
  return new Map(
    [
      ...knowledge.conditions.map(({ path, data }): [string, readonly string[]] => [
        path,
        [...(data.findings ?? []), ...(data['risk-factors'] ?? [])].map(({ finding }) => finding),
      ]),
      ...knowledge.warningSigns.map(({ path, data }): [string, readonly string[]] => [
        path,
        data.danger ?? [],
      ]),
      ...knowledge.relief.map(({ path, data }): [string, readonly string[]] => [
        path,
        data.effects.map(({ condition }) => condition),
      ]),
      ...knowledge.safety.map(({ path, data }): [string, readonly string[]] => [
        path,
        data.rules.map(({ id }) => id),
      ]),
      [knowledge.questions.path, knowledge.questions.data.questions.map(({ id }) => id)] as [
        string,
        readonly string[],
      ],
      [knowledge.conflicts.path, knowledge.conflicts.data.conflicts.map(({ id }) => id)] as [
        string,
        readonly string[],
      ],
      [knowledge.medicines.path, knowledge.medicines.data.medicines.map(({ id }) => id)] as [
        string,
        readonly string[],
      ],
      ...Object.values(knowledge.words).map(({ path, data }): [string, readonly string[]] => [
        path,
        Object.keys(data),
      ]),
    ].map(([path, parts]) => [withoutEnding(path), new Set(parts)]),
  )
}
