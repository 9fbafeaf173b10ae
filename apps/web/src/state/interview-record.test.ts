import { expect, test } from 'vitest'
import {
  emptyRecord,
  type InterviewRecord,
  isEmpty,
  pickedAnswers,
  pickedIn,
  saidOnDay,
  withFindings,
  withoutFinding,
  withQuestion,
} from './interview-record.ts'

const feelings = { id: 'feelings', settles: ['sensation.burning', 'sensation.numbness'] }

test('what was tapped is present; the rest is absent, or unknown for whoever cannot tell', () => {
  const picked = new Set(['sensation.burning'])
  expect(pickedAnswers(feelings.settles, picked, 'absent')).toEqual({
    'sensation.burning': 'present',
    'sensation.numbness': 'absent',
  })
  expect(pickedAnswers(feelings.settles, picked, 'unknown')).toEqual({
    'sensation.burning': 'present',
    'sensation.numbness': 'unknown',
  })
})

test('a changed answer takes the place of the old one and keeps its place in the order', () => {
  const first = withQuestion(emptyRecord, feelings, { 'sensation.burning': 'present' })
  const second = withQuestion(first, { id: 'age', settles: ['person.age'] }, { 'person.age': 70 })
  const changed = withQuestion(second, feelings, { 'sensation.numbness': 'present' })

  expect(changed.asked).toEqual(['feelings', 'age'])
  expect(changed.answers).toEqual({ 'person.age': 70, 'sensation.numbness': 'present' })
})

test('a skipped question is asked and answers nothing', () => {
  const skipped = withQuestion(emptyRecord, feelings, {})
  expect(skipped).toEqual({ version: 1, answers: {}, asked: ['feelings'] })
  expect(isEmpty(skipped)).toBe(false)
  expect(isEmpty(emptyRecord)).toBe(true)
})

test('an answer given at the result belongs to no question', () => {
  const record: InterviewRecord = withFindings(emptyRecord, { 'exam.light-touch': 'present' })
  expect(record.asked).toEqual([])
  expect(record.answers).toEqual({ 'exam.light-touch': 'present' })
})

test('an answer that is taken back is no answer, and the question stays asked', () => {
  const record = withQuestion(emptyRecord, feelings, {
    'sensation.burning': 'present',
    'sensation.numbness': 'absent',
  })
  expect(withoutFinding(record, 'sensation.burning')).toEqual({
    ...record,
    answers: { 'sensation.numbness': 'absent' },
  })
})

test('the picked rows come back in the order of the list', () => {
  const record = withQuestion(emptyRecord, feelings, {
    'sensation.numbness': 'present',
    'sensation.burning': 'present',
  })
  expect(pickedIn(record, feelings.settles)).toEqual(['sensation.burning', 'sensation.numbness'])
})

test('an answer has the day on which it was said last, and one that is gone has none', () => {
  const both = { 'sensation.burning': 'absent', 'sensation.numbness': 'absent' } as const
  const first = saidOnDay(withQuestion(emptyRecord, feelings, both), Object.keys(both), '2026-09-03')
  const again = saidOnDay(
    withFindings(first, { 'sensation.burning': 'absent' }),
    ['sensation.burning'],
    '2026-11-26',
  )
  expect(again.saidOn).toEqual({ 'sensation.burning': '2026-11-26', 'sensation.numbness': '2026-09-03' })
  const skipped = saidOnDay(withQuestion(again, feelings, {}), [], '2026-11-27')
  expect(skipped.saidOn).toEqual({})
})
