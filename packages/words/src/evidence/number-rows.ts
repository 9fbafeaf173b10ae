// The numbers of an entry, picked from the provenance by their names.
import type { NumberOrigin, Provenance } from '@stillnight/knowledge/provenance'
import type { NumberRow } from './page.ts'

/** All numbers whose name begins with `prefix`, named by the rest; the largest first. */
export function rowsUnder({ numbers }: Provenance, prefix: string): readonly NumberRow[] {
  return sorted(
    Object.entries(numbers).flatMap(([name, origin]) =>
      name.startsWith(prefix) ? [row(name.slice(prefix.length), origin)] : [],
    ),
  )
}

/** The numbers of one finding in every condition (`findings/...`, `risk-factors/...`), named by condition and cut. */
export function rowsOfFinding(
  { numbers }: Provenance,
  kind: 'findings' | 'risk-factors',
  finding: string,
): readonly NumberRow[] {
  return sorted(
    Object.entries(numbers).flatMap(([name, origin]) => {
      const [folder, condition, rest] = name.split('/')
      if (folder !== kind || rest === undefined || !isOf(rest, finding)) return []
      return [row(`${condition}${rest.slice(finding.length)}`, origin)]
    }),
  )
}

/** The numbers of one finding that stand alone (`background/...`, `factors/...`). */
export function rowsAlone(
  { numbers }: Provenance,
  kind: 'background' | 'factors',
  finding: string,
): readonly NumberRow[] {
  return Object.entries(numbers).flatMap(([name, origin]) => {
    const rest = name.slice(kind.length + 1)
    return name.startsWith(`${kind}/`) && isOf(rest, finding) ? [row(rest, origin)] : []
  })
}

/** Whether a row is of this finding: the name alone, with a cut ("lab.crp above 10") or an option ("=current"). */
function isOf(name: string, finding: string): boolean {
  return name === finding || name.startsWith(`${finding} `) || name.startsWith(`${finding}=`)
}

function row(of: string, origin: NumberOrigin): NumberRow {
  return { of, ...origin }
}

function sorted(rows: readonly NumberRow[]): readonly NumberRow[] {
  return rows.toSorted((first, second) => second.value - first.value || (first.of < second.of ? -1 : 1))
}
