// The limit tells plain words from clinical ones.
import { expect, test } from 'vitest'
import { gradesOf, isTooHard } from './grades.ts'

test('plain words pass', () => {
  const grades = gradesOf('Stand up and put your weight on the leg. The knot lets go in a minute or two.')
  expect(grades && isTooHard(grades)).toBe(false)
})

test('the same fact in clinical words fails', () => {
  const grades = gradesOf(
    'Passive dorsiflexion of the affected extremity facilitates resolution of involuntary gastrocnemius contractions.',
  )
  expect(grades && isTooHard(grades)).toBe(true)
})

test('either formula alone is enough to fail', () => {
  expect(isTooHard({ fleschKincaid: 6.1, automatedReadability: 2 })).toBe(true)
  expect(isTooHard({ fleschKincaid: 2, automatedReadability: 6.1 })).toBe(true)
  expect(isTooHard({ fleschKincaid: 6, automatedReadability: 6 })).toBe(false)
})

test('a label is not measured', () => {
  expect(gradesOf('Intermittent pneumatic compression')).toBeUndefined()
})
