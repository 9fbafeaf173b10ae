import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { examplesRun } from './examples-run.ts'

test('examples that do what they say pass', () => {
  expect(issuesOf(examplesRun)).toEqual([])
})

test('answers that should fire a sign and do not are refused', () => {
  const issues = issuesOf(examplesRun, {
    'warning-signs/clot-signs.yaml': (text) =>
      text.replace('fires: [{present: [sign.swelling, site.calf]}]', 'fires: [{present: [sign.swelling]}]'),
  })
  expect(issues).toMatchObject([
    {
      file: 'warning-signs/clot-signs.yaml',
      line: 11,
      message: 'These answers should fire the rule and do not. Correct the answers or the rule.',
    },
  ])
})

test('a near miss that fires is refused', () => {
  const issues = issuesOf(examplesRun, {
    'safety/all.yaml': (text) =>
      text.replace(
        'near-miss: [{probabilities: {clot: 0.09}}]',
        'near-miss: [{probabilities: {clot: 0.11}}]',
      ),
  })
  expect(issues).toMatchObject([
    {
      file: 'safety/all.yaml',
      message: 'These answers should be a near miss and fire the rule. Correct the answers or the rule.',
    },
  ])
})

test('a finding under unless holds a sign back', () => {
  const issues = issuesOf(examplesRun, {
    'warning-signs/clot-signs.yaml': (text) =>
      text.replace(
        'fires: [{present: [sign.swelling, site.calf]}]',
        'fires: [{present: [sign.swelling, site.calf, sign.redness]}]',
      ),
  })
  expect(issues).toMatchObject([{ line: 11 }])
})

test('what lifts a rule keeps it from firing', () => {
  const issues = issuesOf(examplesRun, {
    'safety/all.yaml': (text) =>
      text.replace('    when: sign.redness\n', '    when: sign.redness\n    lifted-by: {always: true}\n'),
  })
  expect(issues).toMatchObject([
    {
      file: 'safety/all.yaml',
      message: 'These answers should fire the rule and do not. Correct the answers or the rule.',
    },
  ])
})
