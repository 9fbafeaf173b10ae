/**
 * A base small enough to follow by hand, with one round number for everything: the stories of the tests change the
 * few parts they are about.
 */

import type { Base, Estimate, FindingId } from '../base.ts'

export const half: Estimate = [0.5, 0.5, 0.5]

export function exactly(value: number): Estimate {
  return [value, value, value]
}

/** Three causes (`artery`, `vein`, `other`) equally common, and the given yes-or-no findings outside the network. */
export function plainBase(findings: readonly FindingId[], changes: Partial<Base> = {}): Base {
  const condition = { group: 'group', kind: 'cause', urgency: 'self-care', excludes: [] } as const
  return {
    version: 'plain',
    model: {
      flattening: 1,
      coOccurrence: 1,
      absentExponent: 1,
      absentWarningExponent: 1,
      maxCauses: 3,
      femaleShare: 0.5,
    },
    findings: findings.map((id) => ({ id, kind: 'boolean', askedOf: 'person' })),
    conditions: ['artery', 'vein', 'other'].map((id) => ({ id, ...condition })),
    ageBands: [{ id: 'adult', below: 200 }],
    shares: [[exactly(0.1)], [exactly(0.1)], [exactly(0.1)]],
    sexRatios: [exactly(1), exactly(1), exactly(1)],
    ageFactors: [],
    factorPrevalence: [],
    riskFactors: [],
    links: [],
    groups: [],
    implications: [],
    warningSigns: [],
    questions: [],
    measures: [],
    safetyRules: [],
    conflicts: [],
    triggers: [],
    ...changes,
  }
}
