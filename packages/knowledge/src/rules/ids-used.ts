// A finding that nothing computes with costs a person an answer and gives nothing back.
import type { Knowledge } from '../compile/files.ts'
import { type Reference, referencesOf } from '../compile/references.ts'
import type { Found, Rule } from './rule.ts'
import { unusedFindings } from './unused-findings.ts'

/** Checks the vocabulary against a list of exceptions, which may only hold what really is an exception. */
export function idsUsed(exceptions: Readonly<Record<string, string>>): Rule {
  return {
    id: 'ids-used',
    check: (knowledge) => {
      const used = usedFindings(knowledge)
      const known = Object.keys(knowledge.vocabulary.data.findings)
      const file = knowledge.vocabulary
      const idle = known
        .filter((id) => !used.has(id) && !Object.hasOwn(exceptions, id))
        .map(
          (id): Found => ({
            file,
            path: ['findings', id],
            message: `Nothing uses ${id}. Give it a row in a condition or a rule, or remove it while nobody has answered it.`,
          }),
        )
      const needless = Object.keys(exceptions)
        .filter((id) => used.has(id) || !known.includes(id))
        .map(
          (id): Found => ({
            file,
            path: ['findings', id],
            message: `${id} is listed as unused in src/rules/unused-findings.ts and no longer is. Remove it from that list.`,
          }),
        )
      return [...idle, ...needless]
    },
  }
}

/** The rule with the exceptions of the real base. */
export const idsUsedInBase: Rule = idsUsed(unusedFindings)

/** Findings that move a result: a question or an implication alone does not. */
function usedFindings(knowledge: Knowledge): ReadonlySet<string> {
  const computes = ({ file, path }: Reference): boolean =>
    file !== knowledge.questions &&
    file !== knowledge.implications &&
    file !== knowledge.groups &&
    !file.path.startsWith('cases/') &&
    !path.includes('evidence') &&
    !path.includes('examples')
  const found = referencesOf(knowledge).filter((each) => each.kind === 'finding' && computes(each))
  // Age and sex shape the shares themselves.
  return new Set(['person.age', 'person.sex', ...found.map(({ id }) => id)])
}
