// The ids as types, so that a misspelled id in code is a compile error.
import type { Base } from '@stillnight/engine'

/** The text of a TypeScript file with one union of string literals for each kind of id. */
export function compileIds(base: Base): string {
  const unions: readonly (readonly [name: string, ids: readonly { readonly id: string }[]])[] = [
    ['FindingId', base.findings],
    ['ConditionId', base.conditions],
    ['QuestionId', base.questions],
    ['MeasureId', base.measures],
    ['WarningSignId', base.warningSigns],
    ['SafetyRuleId', base.safetyRules],
    ['ConflictId', base.conflicts],
    ['TriggerId', base.triggers],
  ]
  const declarations = unions.map(([name, entries]) => {
    const literals = entries.map(({ id }) => `\n  | '${id}'`)
    return `export type ${name} =${literals.length > 0 ? literals.join('') : ' never'}\n`
  })
  return `// Built from knowledge/ by \`npm run build\`; do not edit.\n\n${declarations.join('\n')}`
}
