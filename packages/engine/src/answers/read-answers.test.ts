// Reading answers from files, forms and messages: what is read, and what is said about the rest.
import { describe, expect, test } from 'vitest'
import { compile } from '../assess/network.ts'
import type { Answers, Issue } from '../assessment.ts'
import type { Finding } from '../base.ts'
import { plainBase } from '../testing/plain-base.ts'
import { readAnswers } from './read-answers.ts'

const plain = plainBase(['relief.movement', 'sensation.burning'])
const values: readonly Finding[] = [
  { id: 'person.age', kind: 'number', askedOf: 'person', unit: 'a', range: [0, 120] },
  { id: 'person.sex', kind: 'choice', askedOf: 'person', options: ['female', 'male'] },
  { id: 'lab.ferritin', kind: 'number', askedOf: 'clinician', unit: 'ug/L', range: [0, 10_000] },
  { id: 'lab.bare', kind: 'number', askedOf: 'clinician' },
]
const network = compile({ ...plain, findings: [...plain.findings, ...values] })

function read(input: unknown): { answers: Answers; issues: readonly Issue[] } {
  return readAnswers(network, input)
}

describe('both forms', () => {
  test('lists', () => {
    const input = {
      person: { age: 71, sex: 'female' },
      present: ['relief.movement'],
      absent: ['sensation.burning'],
      values: { 'lab.ferritin': 40 },
    }
    expect(read(input)).toEqual({
      answers: {
        'person.age': 71,
        'person.sex': 'female',
        'relief.movement': 'present',
        'sensation.burning': 'absent',
        'lab.ferritin': 40,
      },
      issues: [],
    })
  })

  test('flat', () => {
    const input = { 'relief.movement': 'present', 'person.age': 71, 'sensation.burning': 'unknown' }
    expect(read(input)).toEqual({ answers: input, issues: [] })
  })

  test('what a clinician found is listed apart and read alike', () => {
    const input = { present_exam: ['relief.movement'], absent_exam: ['sensation.burning'] }
    expect(read(input).answers).toEqual({ 'relief.movement': 'present', 'sensation.burning': 'absent' })
  })

  test('what a case file tells about itself is no answer', () => {
    const input = { id: 'case-1', source: {}, summary: 'text', diagnosis: 'gout', night: true, present: [] }
    expect(read(input)).toEqual({ answers: {}, issues: [] })
  })

  test('yes and no may be true and false, and nothing at all is unknown', () => {
    const input = {
      'relief.movement': true,
      'sensation.burning': false,
      'person.age': null,
      'person.sex': undefined,
    }
    expect(read(input)).toEqual({
      answers: {
        'relief.movement': 'present',
        'sensation.burning': 'absent',
        'person.age': 'unknown',
        'person.sex': 'unknown',
      },
      issues: [],
    })
  })

  test('empty parts are empty', () => {
    const input = { present: null, absent: [], person: null, values: null }
    expect(read(input)).toEqual({ answers: {}, issues: [] })
  })

  test('a number may come with its unit', () => {
    expect(read({ 'lab.ferritin': { value: 40, unit: 'ug/L' } }).answers).toEqual({ 'lab.ferritin': 40 })
    expect(read({ 'lab.ferritin': { value: 40 } }).answers).toEqual({ 'lab.ferritin': 40 })
    expect(read({ 'lab.bare': { value: -1e9, unit: '1' } })).toEqual({
      answers: { 'lab.bare': -1e9 },
      issues: [],
    })
  })

  test('both ends of the range can be read', () => {
    expect(read({ 'person.age': 0 })).toEqual({ answers: { 'person.age': 0 }, issues: [] })
    expect(read({ 'person.age': 120 })).toEqual({ answers: { 'person.age': 120 }, issues: [] })
  })
})

describe('problems', () => {
  test.each<[string, unknown, Issue]>([
    [
      'a mistyped finding',
      { present: ['relief.mvement'] },
      { code: 'unknown-finding', id: 'relief.mvement', nearest: 'relief.movement' },
    ],
    ['a finding like no other', { gremlins: true }, { code: 'unknown-finding', id: 'gremlins' }],
    [
      'an unknown fact about the person',
      { person: { agee: 3 } },
      { code: 'unknown-finding', id: 'person.agee', nearest: 'person.age' },
    ],
    [
      'an answer that is none',
      { 'relief.movement': 'maybe' },
      { code: 'not-an-answer', id: 'relief.movement', value: 'maybe' },
    ],
    [
      'a list as an answer',
      { 'relief.movement': [1] },
      { code: 'not-an-answer', id: 'relief.movement', value: '[1]' },
    ],
    [
      'a yes that is a number',
      { 'relief.movement': 1 },
      { code: 'not-an-answer', id: 'relief.movement', value: '1' },
    ],
    [
      'a number in words',
      { 'person.age': 'old' },
      { code: 'not-a-number', id: 'person.age', value: 'old', unit: 'a' },
    ],
    [
      'a number that is none',
      { 'person.age': Number.NaN },
      { code: 'not-a-number', id: 'person.age', value: 'NaN', unit: 'a' },
    ],
    [
      'a number without end',
      { 'lab.bare': Number.POSITIVE_INFINITY },
      { code: 'not-a-number', id: 'lab.bare', value: 'Infinity', unit: '1' },
    ],
    [
      'a measured value without its number',
      { 'lab.ferritin': { unit: 'ug/L' } },
      { code: 'not-a-number', id: 'lab.ferritin', value: 'undefined', unit: 'ug/L' },
    ],
    [
      'a present number',
      { present: ['person.age'] },
      { code: 'not-a-number', id: 'person.age', value: 'present', unit: 'a' },
    ],
    [
      'an option that is none',
      { 'person.sex': 'x' },
      { code: 'not-an-option', id: 'person.sex', value: 'x', options: ['female', 'male'] },
    ],
    [
      'an option that is a number',
      { 'person.sex': 2 },
      { code: 'not-an-option', id: 'person.sex', value: '2', options: ['female', 'male'] },
    ],
    [
      'a number too high',
      { 'lab.ferritin': 25_000 },
      { code: 'out-of-range', id: 'lab.ferritin', value: 25_000, range: [0, 10_000], unit: 'ug/L' },
    ],
    [
      'a number too low',
      { 'person.age': -1 },
      { code: 'out-of-range', id: 'person.age', value: -1, range: [0, 120], unit: 'a' },
    ],
    [
      'another unit',
      { 'lab.ferritin': { value: 40, unit: 'ng/mL' } },
      { code: 'wrong-unit', id: 'lab.ferritin', unit: 'ng/mL', expected: 'ug/L' },
    ],
    [
      'a unit for what has none',
      { 'lab.bare': { value: 4, unit: 'g' } },
      { code: 'wrong-unit', id: 'lab.bare', unit: 'g', expected: '1' },
    ],
    ['no list where one belongs', { present: 'relief.movement' }, { code: 'not-a-record', at: 'present' }],
    ['no record of the person', { person: [71] }, { code: 'not-a-record', at: 'person' }],
    ['no record of values', { values: 'none' }, { code: 'not-a-record', at: 'values' }],
    ['text', 'relief.movement', { code: 'not-a-record', at: '' }],
    ['a list', [], { code: 'not-a-record', at: '' }],
    ['nothing', null, { code: 'not-a-record', at: '' }],
  ])('%s', (_, input, issue) => {
    expect(read(input)).toEqual({ answers: {}, issues: [issue] })
  })

  test('do not keep the rest from being read', () => {
    const input = { present: ['gremlins', 'relief.movement'], person: { age: 900, sex: 'male' } }
    const { answers, issues } = read(input)
    expect(answers).toEqual({ 'relief.movement': 'present', 'person.sex': 'male' })
    expect(issues.map(({ code }) => code)).toEqual(['unknown-finding', 'out-of-range'])
  })

  test('long values are cut short', () => {
    const [issue] = read({ 'relief.movement': 'x'.repeat(5000) }).issues
    expect(issue).toEqual({ code: 'not-an-answer', id: 'relief.movement', value: 'x'.repeat(80) })
  })
})

describe('contradictions', () => {
  const contradiction = (id: string): Issue => ({ code: 'contradiction', id })

  test.each([
    [{ present: ['relief.movement'], absent: ['relief.movement'] }],
    [{ absent: ['relief.movement'], present: ['relief.movement'] }],
    [{ 'relief.movement': false, present: ['relief.movement'] }],
  ])('present and absent: kept as present, the safer of the two (%j)', (input) => {
    expect(read(input)).toEqual({
      answers: { 'relief.movement': 'present' },
      issues: [contradiction('relief.movement')],
    })
  })

  test('unknown contradicts nothing, before or after', () => {
    const known = { 'relief.movement': 'absent' }
    expect(read({ unknown: ['relief.movement'], absent: ['relief.movement'] })).toEqual({
      answers: known,
      issues: [],
    })
    expect(read({ absent: ['relief.movement'], unknown: ['relief.movement'] })).toEqual({
      answers: known,
      issues: [],
    })
  })

  test('the same said twice is no contradiction', () => {
    const input = {
      present: ['relief.movement', 'relief.movement'],
      person: { age: 7 },
      values: { 'person.age': 7 },
    }
    expect(read(input).issues).toEqual([])
  })

  test('two numbers: the first is kept', () => {
    expect(read({ person: { age: 7 }, values: { 'person.age': 70 } })).toEqual({
      answers: { 'person.age': 7 },
      issues: [contradiction('person.age')],
    })
  })

  test('two options: the first is kept', () => {
    expect(read({ person: { sex: 'male' }, values: { 'person.sex': 'female' } })).toEqual({
      answers: { 'person.sex': 'male' },
      issues: [contradiction('person.sex')],
    })
  })
})

describe('hostile input', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'the key %s is only a word',
    (key) => {
      for (const input of [
        `{"${key}": true}`,
        `{"present": ["${key}"]}`,
        `{"values": {"${key}": {"value": 1}}}`,
      ]) {
        const { answers, issues } = read(JSON.parse(input))
        expect(answers).toEqual({})
        expect(issues).toEqual([{ code: 'unknown-finding', id: key }])
        expect(Object.getPrototypeOf(answers)).toBe(Object.prototype)
      }
      expect({}).not.toHaveProperty('value')
    },
  )

  test('an object in place of an id', () => {
    const { issues } = read({ present: [{ toString: 1 }, Object.create(null), [[]]] })
    expect(issues.map(({ code }) => code)).toEqual(['unknown-finding', 'unknown-finding', 'unknown-finding'])
  })

  test('a unit that is no text', () => {
    const unit = { toString: null }
    expect(read({ 'lab.ferritin': { value: 4, unit } }).issues).toEqual([
      { code: 'wrong-unit', id: 'lab.ferritin', unit: '{"toString":null}', expected: 'ug/L' },
    ])
  })

  test('a value that contains itself, or cannot be written', () => {
    const circle: { self?: unknown } = {}
    circle.self = circle
    for (const value of [circle, { big: 1n }]) {
      expect(read({ 'relief.movement': value }).issues).toEqual([
        { code: 'not-an-answer', id: 'relief.movement', value: '[object Object]' },
      ])
    }
  })
})
