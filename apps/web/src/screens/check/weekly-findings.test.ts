import { compareUrgency, compile } from '@stillnight/engine'
import { watchDiary } from '@stillnight/engine/diary'
import { base } from '@stillnight/knowledge/base'
import { expect, test } from 'vitest'
import { weeklyFindings } from './weekly-findings.ts'

const network = compile(base)
const now = { instant: Date.parse('2026-11-27T08:00:00Z'), offsetMinutes: 0 }

test('everything that the weekly check asks raises the alarm when it is there', () => {
  for (const finding of weeklyFindings) {
    const checks = [{ id: 'c', at: now, answers: { [finding]: 'present' as const } }]
    const { urgency } = watchDiary(network, {}, { attacks: [], nights: [], checks }, { now })
    expect(compareUrgency(urgency, 'soon'), finding).toBeGreaterThanOrEqual(0)
  }
})
