// A finding that nothing computes with costs a person an answer and gives nothing back.
import type { Knowledge } from '../compile/files.ts'
import { type Reference, referencesOf } from '../compile/references.ts'
import type { Rule } from './rule.ts'

/** An exception says why on the finding itself (`unused:`), and may stand there only as long as it is one. */
export const idsUsed: Rule = {
  id: 'ids-used',
  check: (knowledge) => {
    const used = usedFindings(knowledge)
    const file = knowledge.vocabulary
    return Object.entries(file.data.findings).flatMap(([id, { unused }]) => {
      const isException = unused !== undefined
      if (used.has(id) !== isException) return []
      const message = isException
        ? `${id} is used by now. Remove \`unused:\`.`
        : `Nothing uses ${id}. Give it a row in a condition or a rule, or write \`unused:\` with the reason why it stays.`
      return [{ file, path: ['findings', id], message }]
    })
  },
}

/** Findings that move a result: a question, an implication or a case alone does not. */
function usedFindings(knowledge: Knowledge): ReadonlySet<string> {
  const { questions, implications, groups } = knowledge
  const computes = ({ file, path }: Reference): boolean =>
    file !== questions &&
    file !== implications &&
    file !== groups &&
    !file.path.startsWith('cases/') &&
    !path.includes('evidence') &&
    !path.includes('examples')
  const found = referencesOf(knowledge).filter((each) => each.kind === 'finding' && computes(each))
  // Age and sex shape the shares themselves.
  return new Set(['person.age', 'person.sex', ...found.map(({ id }) => id)])
}
