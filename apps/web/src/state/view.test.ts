import type { Question, Step } from '@stillnight/engine'
import { expect, test } from 'vitest'
import { type Progress, routeAfter, routeBefore, viewOf } from './view.ts'

const question: Question = { id: 'third', phase: 'warning', kind: 'pick-all', settles: ['a'], burden: 1 }
const asking: Step = { done: false, question, why: { kind: 'warning' }, left: 4 }
const halfway: Progress = { answered: ['first', 'second'], step: asking, isEmergency: false, isEmpty: false }

test('the interview goes on at the next question', () => {
  expect(viewOf({ screen: 'why' }, halfway)).toEqual({
    show: 'elsewhere',
    route: { screen: 'why', question: 'third' },
  })
  expect(viewOf({ screen: 'why', question: 'third' }, halfway)).toEqual({
    show: 'question',
    question: 'third',
    isChange: false,
  })
})

test('a question without an answer cannot be opened by its address', () => {
  expect(viewOf({ screen: 'why', question: 'ninth' }, halfway)).toEqual({
    show: 'elsewhere',
    route: { screen: 'why', question: 'third' },
  })
})

test('an emergency stands in front of the next question and the result', () => {
  const emergency: Progress = { ...halfway, step: { done: true, reason: 'emergency' }, isEmergency: true }
  expect(viewOf({ screen: 'why' }, emergency)).toEqual({ show: 'emergency' })
  expect(viewOf({ screen: 'result' }, emergency)).toEqual({ show: 'emergency' })
})

test('in an emergency the answers can still be checked and changed', () => {
  const emergency: Progress = { ...halfway, step: { done: true, reason: 'emergency' }, isEmergency: true }
  expect(viewOf({ screen: 'why', question: 'first', change: true }, emergency)).toEqual({
    show: 'question',
    question: 'first',
    isChange: true,
  })
  expect(viewOf({ screen: 'answers' }, emergency)).toEqual({ show: 'answers' })
})

test('when nothing is left to ask, the interview leads to the result', () => {
  const done: Progress = { ...halfway, step: { done: true, reason: 'settled' } }
  expect(viewOf({ screen: 'why' }, done)).toEqual({ show: 'elsewhere', route: { screen: 'result' } })
})

test('without answers there is no result to show', () => {
  const empty: Progress = { ...halfway, answered: [], isEmpty: true }
  expect(viewOf({ screen: 'result' }, empty)).toEqual({ show: 'elsewhere', route: { screen: 'start' } })
  expect(viewOf({ screen: 'answers' }, empty)).toEqual({ show: 'elsewhere', route: { screen: 'start' } })
})

test('next and back walk through what was asked; a change goes back to the list', () => {
  const asked = ['first', 'second']
  expect(routeAfter(asked, 'first', false)).toEqual({ screen: 'why', question: 'second' })
  expect(routeAfter(asked, 'second', false)).toEqual({ screen: 'why' })
  expect(routeAfter(asked, 'first', true)).toEqual({ screen: 'answers' })
  expect(routeBefore(asked, 'third', false)).toEqual({ screen: 'why', question: 'second' })
  expect(routeBefore(asked, 'first', false)).toEqual({ screen: 'start' })
  expect(routeBefore(asked, 'second', true)).toEqual({ screen: 'answers' })
})
