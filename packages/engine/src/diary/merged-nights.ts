/** One record for each night: two that say different things become one, in which the more painful one stands. */

import type { NightId, NightRecord } from './diary.ts'
import type { DiaryIssue } from './diary-issue.ts'

/** Merges the records of the same night, whatever their order, and says where they differ. */
export function mergedNights(records: readonly NightRecord[], issues: DiaryIssue[]): readonly NightRecord[] {
  const merged = new Map<NightId, NightRecord>()
  for (const record of records) {
    const before = merged.get(record.night)
    merged.set(record.night, before === undefined ? record : joined(before, record, issues))
  }
  return [...merged.values()]
}

function joined(first: NightRecord, second: NightRecord, issues: DiaryIssue[]): NightRecord {
  const fields = new Map<string, unknown>(Object.entries(first))
  for (const [key, value] of Object.entries(second)) {
    const before = fields.get(key)
    fields.set(key, before === undefined ? value : standing(key, before, value))
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(value)) {
      issues.push({ code: 'contradiction', at: `${first.night}.${key}` })
    }
  }
  return Object.fromEntries(fields) as unknown as NightRecord
}

/** Of two values the one that says more pain; of two notes both. The same whichever comes first. */
function standing(key: string, first: unknown, second: unknown): unknown {
  if (typeof first === 'number' && typeof second === 'number') return Math.max(first, second)
  if (typeof first === 'boolean') return key === 'noPain' ? first && second : first || second
  if (typeof first === 'object') return eitherTrue(first as Factors, second as Factors)
  if (first === second || key !== 'note') return [first, second].sort()[1]
  return [first, second].sort().join('\n')
}

type Factors = Readonly<Record<string, boolean>>

function eitherTrue(first: Factors, second: Factors): Factors {
  const both = new Map(Object.entries(first))
  for (const [factor, value] of Object.entries(second)) both.set(factor, value || both.get(factor) === true)
  return Object.fromEntries(both)
}
