// A page of evidence for people who do not know our files.
import { expect, test } from 'vitest'
import type { Words } from '../create-words.ts'
import { agesText, figureText, plainFact, plainRest, sourceName, withSourceNames } from './plain-text.ts'

const text: Words['text'] = (path, values = {}) =>
  [path.replace('evidence.', ''), ...Object.values(values)].join(' ')
const words = { text, urgency: (id: string) => ({ title: `title of ${id}` }) } as unknown as Words

const bands = [
  { id: 'child', below: 16 },
  { id: 'under-40', below: 40 },
  { id: 'adult', below: 70 },
  { id: 'over-70', below: 130 },
]

test('a band of ages is said in years, without a gap and without an overlap', () => {
  expect(bands.map(({ id }) => agesText(text, bands, id))).toEqual([
    'age-under 16',
    'age-between 16 39',
    'age-between 40 69',
    'age-from 70',
  ])
})

test('so is a span of ages, and nothing else', () => {
  expect(agesText(text, bands, '40-60')).toBe('age-between 40 59')
  expect(agesText(text, bands, '80-130')).toBe('age-from 80')
  expect(agesText(text, bands, 'gout')).toBeUndefined()
})

test('a share is in percent, and never all people when it is not', () => {
  const figure = figureText(text, 'findings', { value: 0.12, low: 0.00036, high: 0.9996 })
  expect(figure).toEqual({ value: '12%', range: 'may-be 0.036% 99.96%' })
})

test('a factor is a number, also below one', () => {
  const figure = figureText(text, 'sex-ratio', { value: 0.15, low: 0.1, high: 0.195 })
  expect(figure).toEqual({ value: '0.15', range: 'may-be 0.1 0.195' })
})

test.each([
  ['Abbott CA et al.', 2011, 'Abbott 2011'],
  ['Schulze-Koops H, Roe R', 2012, 'Schulze-Koops 2012'],
  ['van der Heide A', undefined, 'van der Heide'],
  ['American Family Physician', 2021, 'The title 2021'],
  [undefined, undefined, 'The title'],
])('a source by %s of %s is named %s', (authors, year, name) => {
  const source = {
    title: 'The title',
    seen: true,
    ...(authors !== undefined && { authors }),
    ...(year !== undefined && { year }),
  }
  expect(sourceName(text, 'key', source)).toBe(name)
})

test('our own ratings are named for what they are', () => {
  const source = { title: 'Three ratings', authors: 'language models', seen: true }
  expect(sourceName(text, 'elicitation', source)).toBe('own-sources.elicitation')
})

test('in a note the keys of sources are named; other brackets stay', () => {
  const sources = { 'abbott-2011': { title: 'A survey', authors: 'Abbott CA', year: 2011, seen: true } }
  expect(withSourceNames(text, sources, 'A (abbott-2011), a (small) one.')).toBe(
    'A (Abbott 2011), a (small) one.',
  )
})

test('how soon is said by its title, alone, with a chance, and behind the name of a sign', () => {
  expect(plainFact(words, 'urgency', 'same-day')).toBe('title of same-day')
  expect(plainFact(words, 'harm-threshold', '0.05 (soon)')).toBe('harm-from 5% title of soon')
  expect(plainRest(words, ' (emergency)')).toBe(': title of emergency')
})

test('what a rule does is said in words, and what is no short word stays as it is', () => {
  expect(plainRest(words, ' (only-after-check)')).toBe(': effects.only-after-check')
  expect(plainRest(words, '=current')).toBe(': current')
  expect(plainRest(words, ': helps')).toBe(': helps')
  expect(plainFact(words, 'claim', 'soon')).toBe('soon')
})
