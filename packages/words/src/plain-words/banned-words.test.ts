// No jargon, no false comfort, and never "you have": in every text that a person reads.
import { expect, test } from 'vitest'
import type { ConditionWords } from '../raw-words.ts'
import { asRead } from '../reading-age/as-read.ts'
import { readWordFiles, taughtTermsOf, textsOf } from '../testing/word-files.ts'
import { bannedIn, claimsIn } from './banned-words.ts'

const files = readWordFiles()
const texts = textsOf(files)
const taughtTerms = taughtTermsOf(files)
const conditionNames = Object.values(files.conditions as Record<string, ConditionWords>).flatMap(
  ({ name, clinical }) => [name, clinical],
)

test('finds jargon, stiff words and false comfort', () => {
  expect(bannedIn('Chronic ischemia, prior to lesions. Don’t worry.')).toEqual([
    'chronic',
    'ischemia',
    'prior to',
    'lesions',
    "don't worry",
  ])
})

test('a banned word inside another word is another word', () => {
  expect(bannedIn('temporal, moral, deceased, acutely')).toEqual([])
})

test('finds a claim to know, and lets a question pass', () => {
  expect(claimsIn('You have gout. You’ve got a Baker’s cyst!', ['gout', "a Baker's cyst"])).toEqual([
    'You have gout',
    "You've got a Baker's cyst",
  ])
  expect(claimsIn('Do you have gout? If you have gout, tell us.', ['gout'])).toEqual([])
})

test('no text holds a banned word', () => {
  const found = texts.flatMap(({ id, text }) => {
    const words = bannedIn(asRead(text, taughtTerms))
    return words.length === 0 ? [] : [`${id}: ${words.join(', ')}: ${text}`]
  })
  expect(found).toEqual([])
})

test('no text says that a person has a condition', () => {
  expect(conditionNames.length).toBeGreaterThan(60)
  const found = texts.flatMap(({ id, text }) =>
    claimsIn(text, conditionNames).map((claim) => `${id}: ${claim}: ${text}`),
  )
  expect(found).toEqual([])
})
