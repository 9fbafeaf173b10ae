import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { idsExist } from './ids-exist.ts'

test('every id of the small base exists', () => {
  expect(issuesOf(idsExist)).toEqual([])
})

test('a misspelled finding is named with the one that was meant', () => {
  const issues = issuesOf(idsExist, {
    'warning-signs/clot-signs.yaml': (text) =>
      text.replace('[sign.swelling, site.calf]}\nunless', '[sign.sweling, site.calf]}\nunless'),
  })
  expect(issues).toMatchObject([
    {
      file: 'warning-signs/clot-signs.yaml',
      line: 5,
      message: 'There is no finding `sign.sweling` in vocabulary.yaml. Did you mean `sign.swelling`?',
    },
  ])
})

test('an option that a choice does not have is refused', () => {
  const issues = issuesOf(idsExist, {
    'factors.yaml': (text) => text.replace('option: current', 'option: former'),
  })
  expect(issues).toMatchObject([
    {
      file: 'factors.yaml',
      line: 3,
      message: '`former` is not an option of history.smoking. Write one of: never, current.',
    },
  ])
})

test('a source that is in no bibliography is refused', () => {
  const issues = issuesOf(idsExist, {
    'safety/all.yaml': (text) => text.replace('source: paper', 'source: papers'),
  })
  expect(issues).toMatchObject([
    { file: 'safety/all.yaml', message: 'There is no source `papers` in sources/. Did you mean `paper`?' },
  ])
})

test('an id inside an example counts too', () => {
  const issues = issuesOf(idsExist, {
    'safety/all.yaml': (text) => text.replace('probabilities: {clot: 0.1}', 'probabilities: {clod: 0.1}'),
  })
  expect(issues).toMatchObject([
    { message: 'There is no condition `clod` in vocabulary.yaml. Did you mean `clot`?' },
  ])
})

test('advice for a warning sign that does not exist is refused', () => {
  const issues = issuesOf(idsExist, {
    'while-waiting.yaml': (text) => text.replace('condition: clot', 'id: lie-down, signs: [clot-sign]'),
  })
  expect(issues).toMatchObject([
    {
      file: 'while-waiting.yaml',
      message: 'There is no warning sign `clot-sign` in warning-signs/. Did you mean `clot-signs`?',
    },
  ])
})
