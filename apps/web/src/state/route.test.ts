import { expect, test } from 'vitest'
import { hrefOf, parseRoute, type Route } from './route.ts'

const routes: readonly (readonly [string, Route])[] = [
  ['#/', { screen: 'start' }],
  ['#/why', { screen: 'why' }],
  ['#/why/about-you', { screen: 'why', question: 'about-you' }],
  ['#/why/about-you/change', { screen: 'why', question: 'about-you', change: true }],
  ['#/answers', { screen: 'answers' }],
  ['#/result', { screen: 'result' }],
  ['#/help', { screen: 'help' }],
  ['#/settings', { screen: 'settings' }],
]

test('each address is a screen, and each screen an address', () => {
  for (const [href, route] of routes) {
    expect(parseRoute(href)).toEqual(route)
    expect(hrefOf(route)).toBe(href)
  }
})

test('no address at all is the start', () => {
  expect(parseRoute('')).toEqual({ screen: 'start' })
})

test('anything else is no page', () => {
  for (const hash of [
    '#/nowhere',
    '#/constructor',
    '#/start',
    '#/result/more',
    '#/why/a/b',
    '#/why/a/change/c',
  ]) {
    expect(parseRoute(hash)).toEqual({ screen: 'not-found' })
  }
})
