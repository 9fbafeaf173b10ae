// Two stages of one disease exclude each other, whichever file one reads.
import type { Rule } from './rule.ts'

export const excludesSymmetric: Rule = {
  id: 'excludes-symmetric',
  check: ({ conditions }) => {
    const excludes = new Map(conditions.map(({ data }) => [data.id, data.excludes ?? []]))
    return conditions.flatMap((file) =>
      (file.data.excludes ?? []).flatMap((other, index) => {
        const back = excludes.get(other)
        if (other !== file.data.id && (back === undefined || back.includes(file.data.id))) return []
        const message =
          other === file.data.id
            ? `${other} excludes itself. Remove it.`
            : `${other} does not exclude ${file.data.id} in turn. Write excludes: [${file.data.id}] in conditions/${other}.yaml.`
        return [{ file, path: ['excludes', index], message }]
      }),
    )
  },
}
