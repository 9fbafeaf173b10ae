import { compile } from '@stillnight/engine'
import { base } from '@stillnight/knowledge/base'
import { expect, test } from 'vitest'
import { offered } from './offered.ts'

const network = compile(base)
const asked = base.questions.find(({ settles }) => settles.includes('person.pregnant'))!
const pregnancy = ['person.pregnant', 'history.recent-birth']

const offeredTo = (answers: Record<string, number | string>) =>
  offered(network, answers, asked).filter((id) => pregnancy.includes(id))

test('a pregnancy is offered to nobody who cannot have one, and to everybody else', () => {
  expect(offeredTo({ 'person.sex': 'male', 'person.age': 30 })).toEqual([])
  expect(offeredTo({ 'person.sex': 'female', 'person.age': 56 })).toEqual([])
  expect(offeredTo({ 'person.sex': 'female', 'person.age': 7 })).toEqual([])
  expect(offeredTo({ 'person.sex': 'female', 'person.age': 55 })).toEqual(pregnancy)
  expect(offeredTo({})).toEqual(pregnancy)
})

test('who said yes still sees it ticked, and what this list itself settles stays on it', () => {
  expect(offeredTo({ 'person.sex': 'male', 'person.pregnant': 'present' })).toEqual(['person.pregnant'])
  const duration = base.questions.find(({ settles }) => settles.includes('timing.over-3-months'))!
  const answers = { 'timing.over-3-months': 'present' } as const
  expect(offered(network, answers, duration)).toEqual(duration.settles)
})
