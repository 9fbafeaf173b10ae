// The exponent of a group tempers a finding once; in two groups it would be tempered twice.
import type { Rule } from './rule.ts'

export const groupsDisjoint: Rule = {
  id: 'one-group',
  check: ({ groups }) => {
    const home = new Map<string, string>()
    return groups.data.groups.flatMap(({ id, findings }, index) =>
      findings.flatMap((finding, place) => {
        const first = home.get(finding)
        home.set(finding, first ?? id)
        if (first === undefined) return []
        return [
          {
            file: groups,
            path: ['groups', index, 'findings', place],
            message: `${finding} is already in the group ${first}. Remove it from one of the two.`,
          },
        ]
      }),
    )
  },
}
