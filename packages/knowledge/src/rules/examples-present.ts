// A rule is understood by what fires it and by what just does not: both must be written down.
import type { Examples } from '../compile/files.ts'
import type { Path, SourceFile } from '../compile/source-file.ts'
import type { Found, Rule } from './rule.ts'

export const examplesPresent: Rule = {
  id: 'examples-present',
  check: ({ warningSigns, safety }) => [
    ...warningSigns.flatMap((file) => lacking(file, file.data, [])),
    ...safety.flatMap((file) =>
      file.data.rules.flatMap((rule, index) => lacking(file, rule, ['rules', index])),
    ),
  ],
}

function lacking(
  file: SourceFile,
  { id, when, examples }: { readonly id: string; readonly when: unknown; readonly examples: Examples },
  path: Path,
): readonly Found[] {
  // What always holds has no near miss.
  const always = typeof when === 'object' && when !== null && 'always' in when
  if (always || examples['near-miss'].length > 0) return []
  return [
    {
      file,
      path: [...path, 'examples', 'near-miss'],
      message: `${id} has no near miss. Write answers that come close and must not fire it.`,
    },
  ]
}
