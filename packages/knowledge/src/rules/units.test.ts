import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { units } from './units.ts'

test('UCUM units pass', () => {
  expect(issuesOf(units)).toEqual([])
})

test('a unit for people is answered with the code', () => {
  const issues = issuesOf(units, { 'vocabulary.yaml': (text) => text.replace('unit: a,', 'unit: years,') })
  expect(issues).toMatchObject([
    { file: 'vocabulary.yaml', line: 9, message: '`years` is not a UCUM unit. Write a.' },
  ])
})

test('a number needs a unit', () => {
  const issues = issuesOf(units, { 'vocabulary.yaml': (text) => text.replace('unit: ug/L, ', '') })
  expect(issues).toMatchObject([{ message: 'lab.ferritin is a number: write its unit and its range.' }])
})

test('a yes-or-no finding has none', () => {
  const issues = issuesOf(units, {
    'vocabulary.yaml': (text) =>
      text.replace('site.calf: {kind: boolean,', 'site.calf: {kind: boolean, unit: cm,'),
  })
  expect(issues).toMatchObject([{ message: 'site.calf is no number: remove the unit.' }])
})
