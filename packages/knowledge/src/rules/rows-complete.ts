// A row without a background rate would be dropped, and a risk factor without a prevalence would shift the shares.
import { rowName } from '../compile/links.ts'
import { factorName } from '../compile/numbers-of.ts'
import type { Rule } from './rule.ts'

export const rowsComplete: Rule = {
  id: 'rows-complete',
  check: ({ background, conditions, factors }) => {
    const rates = new Set(
      Object.entries(background.data).flatMap(([finding, rate]) =>
        [rate].flat().map((entry) => rowName({ ...entry, finding })),
      ),
    )
    const known = new Set(factors.data.factors.map(factorName))
    return conditions.flatMap((file) => {
      const { id, findings = [], 'risk-factors': riskFactors = [] } = file.data
      const names = findings.map(rowName)
      const factorNames = riskFactors.map(factorName)
      return [
        ...names.flatMap((name, index) => {
          const path = ['findings', index]
          if (names.indexOf(name) < index) {
            return [{ file, path, message: `${name} stands twice for ${id}. Keep one of the two.` }]
          }
          if (rates.has(name)) return []
          return [{ file, path, message: `background.yaml has no rate for ${name}. Add it there.` }]
        }),
        ...factorNames.flatMap((name, index) => {
          const path = ['risk-factors', index]
          if (factorNames.indexOf(name) < index) {
            return [{ file, path, message: `${name} stands twice for ${id}. Keep one of the two.` }]
          }
          if (known.has(name)) return []
          return [{ file, path, message: `factors.yaml does not say how common ${name} is. Add it there.` }]
        }),
      ]
    })
  },
}
