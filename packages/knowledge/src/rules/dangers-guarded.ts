// A danger that no warning sign and no threshold guards would be missed by design.
import type { Rule } from './rule.ts'

export const dangersGuarded: Rule = {
  id: 'danger-guarded',
  check: ({ conditions, warningSigns }) => {
    const guarded = new Set(warningSigns.flatMap(({ data }) => data.danger ?? []))
    return conditions.flatMap((file) => {
      const { id, kind, harm } = file.data
      if (kind !== 'danger') return []
      return [
        ...(guarded.has(id)
          ? []
          : [
              {
                file,
                path: ['id'],
                message: `No warning sign guards ${id}. Write one in warning-signs/ with danger: [${id}].`,
              },
            ]),
        ...(harm
          ? []
          : [
              {
                file,
                path: ['id'],
                message: `${id} is a danger without a threshold. Write \`harm:\` with urgency, probability and reason.`,
              },
            ]),
      ]
    })
  },
}
