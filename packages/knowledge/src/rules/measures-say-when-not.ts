// There is no measure without a limit: each must be named by a rule, and list the rules that name it.
import type { Knowledge } from '../compile/files.ts'
import type { Found, Rule } from './rule.ts'

export const measuresSayWhenNot: Rule = {
  id: 'when-not',
  check: (knowledge) => {
    const rulesOf = rulesByMeasure(knowledge)
    const known = new Set(knowledge.safety.flatMap(({ data }) => data.rules.map(({ id }) => id)))
    return knowledge.relief.flatMap((file): readonly Found[] => {
      const naming = rulesOf(file.data.id)
      // The referral sends the person to a clinician: nothing about it can be unsafe.
      if (naming.length === 0 && file.data.id !== 'refer') {
        return [
          {
            file,
            path: ['id'],
            message: `Nothing says when not to use ${file.data.id}. Write a rule in safety/ that names it.`,
          },
        ]
      }
      return (file.data['when-not'] ?? []).flatMap((id, index) =>
        naming.includes(id) || !known.has(id)
          ? []
          : [
              {
                file,
                path: ['when-not', index],
                message: `The rule ${id} does not name ${file.data.id}. Add it to the rule's measures, or remove the line.`,
              },
            ],
      )
    })
  },
}

/** The rules that name a measure itself. Rules about `any` measure say nothing about this one in particular. */
function rulesByMeasure({ safety }: Knowledge): (measure: string) => readonly string[] {
  const rules = safety.flatMap(({ data }) => data.rules)
  return (measure) =>
    rules
      .filter(
        ({ measures, except }) =>
          measures !== 'any' && measures.includes(measure) && !except?.includes(measure),
      )
      .map(({ id }) => id)
}
