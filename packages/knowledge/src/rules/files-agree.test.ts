import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { filesAgree } from './files-agree.ts'

test('files that agree with their name and the vocabulary pass', () => {
  expect(issuesOf(filesAgree)).toEqual([])
})

test('an id that is not the name of its file is refused', () => {
  const issues = issuesOf(filesAgree, {
    'warning-signs/clot-signs.yaml': (text) => text.replace('id: clot-signs', 'id: clot-sign'),
  })
  expect(issues).toMatchObject([
    {
      file: 'warning-signs/clot-signs.yaml',
      line: 2,
      message: 'The file is called clot-signs. Write id: clot-signs, or rename the file.',
    },
  ])
})

test('a kind that the vocabulary denies is refused', () => {
  const issues = issuesOf(filesAgree, {
    'conditions/cramps.yaml': (text) => text.replace('kind: cause', 'kind: danger'),
  })
  expect(issues).toMatchObject([
    {
      file: 'conditions/cramps.yaml',
      line: 4,
      message: 'vocabulary.yaml says kind: cause. Write the same in both.',
    },
  ])
})

test('a measure without a file is refused', () => {
  const issues = issuesOf(filesAgree, {
    'vocabulary.yaml': (text) => text.replace('walking: {}', 'walking: {}, cooling: {}'),
  })
  expect(issues).toMatchObject([{ message: 'cooling has no file. Write relief/cooling.yaml.' }])
})

test('two rules with one id are refused', () => {
  const issues = issuesOf(filesAgree, {
    'safety/all.yaml': (text) => text.replace('id: walking-with-clot', 'id: heat-on-red-skin'),
  })
  expect(issues).toMatchObject([
    {
      file: 'safety/all.yaml',
      message: 'heat-on-red-skin is used twice, first in safety/all.yaml. Choose another id.',
    },
  ])
})
