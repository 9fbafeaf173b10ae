import type { Moment } from '@stillnight/engine/diary'
import { expect, test } from 'vitest'
import type { LastNight } from '../diary/tonight.ts'
import { isReminderDue } from './reminder-due.ts'

const at = (local: string): Moment => ({ instant: Date.parse(`${local}Z`), offsetMinutes: 0 })
const night = '2026-11-26'
const open: LastNight = { is: 'not-logged', night }

test('from the hour on, once, while something is missing', () => {
  expect(isReminderDue(at('2026-11-27T07:59:00'), 8, open, undefined)).toBe(false)
  expect(isReminderDue(at('2026-11-27T08:00:00'), 8, open, undefined)).toBe(true)
  expect(isReminderDue(at('2026-11-27T08:01:00'), 8, open, night)).toBe(false)
  expect(isReminderDue(at('2026-11-27T14:00:00'), 8, open, undefined)).toBe(false)
})

test('nobody is reminded of a night that is filled in, or who did not ask for it', () => {
  expect(isReminderDue(at('2026-11-27T08:00:00'), 8, { is: 'no-pain', night }, undefined)).toBe(false)
  expect(isReminderDue(at('2026-11-27T08:00:00'), undefined, open, undefined)).toBe(false)
})
