// A file is found by its name, so the id inside must be that name; and the vocabulary must say the same of it.
import type { Knowledge } from '../compile/files.ts'
import type { SourceFile } from '../compile/source-file.ts'
import type { Found, Rule } from './rule.ts'

export const filesAgree: Rule = {
  id: 'files-agree',
  check: (knowledge) => [
    ...misnamed(knowledge),
    ...different(knowledge),
    ...missing(knowledge),
    ...twice(knowledge),
  ],
}

function misnamed({ conditions, warningSigns, relief }: Knowledge): readonly Found[] {
  return [...conditions, ...warningSigns, ...relief].flatMap((file: SourceFile<{ readonly id: string }>) => {
    const name = file.path.replace(/^.*\//, '').replace(/\.yaml$/, '')
    if (file.data.id === name) return []
    return [
      { file, path: ['id'], message: `The file is called ${name}. Write id: ${name}, or rename the file.` },
    ]
  })
}

function different({ vocabulary, conditions }: Knowledge): readonly Found[] {
  return conditions.flatMap((file) => {
    const entry = vocabulary.data.conditions[file.data.id]
    if (!entry) return []
    return (['group', 'kind'] as const)
      .filter((key) => file.data[key] !== entry[key])
      .map((key) => ({
        file,
        path: [key],
        message: `vocabulary.yaml says ${key}: ${entry[key]}. Write the same in both.`,
      }))
  })
}

function missing({ vocabulary, conditions, relief }: Knowledge): readonly Found[] {
  const written = new Set([...conditions, ...relief].map(({ data }) => data.id))
  const absent = (part: 'conditions' | 'relief') =>
    [...new Set([...Object.keys(vocabulary.data[part]), ...(part === 'conditions' ? ['other'] : [])])]
      .filter((id) => !written.has(id))
      .map((id) => ({
        file: vocabulary,
        path: [part, id],
        message: `${id} has no file. Write ${part}/${id}.yaml.`,
      }))
  return [...absent('conditions'), ...absent('relief')]
}

function twice({ safety, questions, groups, conflicts, medicines }: Knowledge): readonly Found[] {
  const lists: readonly (readonly [SourceFile, string, readonly { readonly id: string }[]])[] = [
    ...safety.map((file) => [file, 'rules', file.data.rules] as const),
    [questions, 'questions', questions.data.questions],
    [groups, 'groups', groups.data.groups],
    [conflicts, 'conflicts', conflicts.data.conflicts],
    [medicines, 'medicines', medicines.data.medicines],
  ]
  const seen = new Map<string, string>()
  return lists.flatMap(([file, key, entries]) =>
    entries.flatMap(({ id }, index) => {
      const name = `${key}/${id}`
      const first = seen.get(name)
      seen.set(name, file.path)
      if (first === undefined) return []
      return [
        {
          file,
          path: [key, index, 'id'],
          message: `${id} is used twice, first in ${first}. Choose another id.`,
        },
      ]
    }),
  )
}
