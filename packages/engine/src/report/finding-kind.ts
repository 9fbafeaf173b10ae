/** The kind of a finding: the first word of its id, such as `timing` in `timing.worse-at-rest`. */

import type { FindingId } from '../base.ts'

/** The first word of an id: `kindOf('medicine.statin')` is `'medicine'`. */
export function kindOf(finding: FindingId): string {
  return finding.slice(0, Math.max(finding.indexOf('.'), 0))
}
