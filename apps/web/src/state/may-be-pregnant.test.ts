import { expect, test } from 'vitest'
import { mayBePregnant, withoutPregnancy } from './may-be-pregnant.ts'

test('a woman of 58 and a man of any age are not asked; a woman of 55 is, and who said nothing', () => {
  expect(mayBePregnant({ 'person.sex': 'female', 'person.age': 58 })).toBe(false)
  expect(mayBePregnant({ 'person.sex': 'female', 'person.age': 56 })).toBe(false)
  expect(mayBePregnant({ 'person.sex': 'male', 'person.age': 30 })).toBe(false)
  expect(mayBePregnant({ 'person.sex': 'female', 'person.age': 55 })).toBe(true)
  expect(mayBePregnant({})).toBe(true)
})

test('who says yes is believed, whatever the age and the sex at birth', () => {
  const answers = { 'person.pregnant': 'present', 'person.sex': 'male', 'person.age': 60 } as const
  expect(mayBePregnant(answers)).toBe(true)
  expect(withoutPregnancy(answers)).toEqual(answers)
})

test('where none comes into question, the guards need not ask', () => {
  expect(withoutPregnancy({ 'person.age': 58 })).toEqual({ 'person.age': 58, 'person.pregnant': 'absent' })
  expect(withoutPregnancy({ 'person.age': 30 })).toEqual({ 'person.age': 30 })
})
