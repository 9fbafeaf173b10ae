// The interview played with someone who answers from a record.
import { expect, test } from 'vitest'
import { network } from '../testing/network.ts'
import { playInterview } from './play-interview.ts'

test('asks each question once and ends', () => {
  const { asked } = playInterview(network, { 'person.age': 60, 'sensation.muscle-spasm': 'present' })
  expect(new Set(asked).size).toBe(asked.length)
  expect(asked[0]).toBe('right-now')
})

test('an emergency ends it at once', () => {
  const { ended, asked } = playInterview(network, { 'flag.saddle-numbness': 'present' })
  expect(ended).toBe('emergency')
  expect(asked.length).toBeLessThanOrEqual(5)
})

test('nothing is learned that the person does not know, and what was known before is kept', () => {
  const person = { 'person.age': 60, 'site.calf': 'present' } as const
  const { answers } = playInterview(network, person, { 'lab.ferritin': 30 })
  expect(answers).toEqual({ ...answers, 'lab.ferritin': 30 })
  for (const id of Object.keys(answers)) expect(['person.age', 'site.calf', 'lab.ferritin']).toContain(id)
})
