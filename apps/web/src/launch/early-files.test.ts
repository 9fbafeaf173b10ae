// What an address asks for before the app is there.
import { expect, test } from 'vitest'
import { filesFor, preloadFor } from './early-files.ts'

const filesOf = { nights: ['/assets/nights.js', '/assets/words.json'], night: ['/assets/night.js'] }

test.each([
  ['#/nights', filesOf.nights],
  ['#/night/2026-11-25', filesOf.night],
  ['#/', []],
  ['', []],
  ['#/tonight', []],
  ['#/constructor', []],
])('%s asks for what its screen needs', (hash, files) => {
  expect(filesFor(hash, filesOf)).toEqual(files)
})

test('a file is asked for as what will use it', () => {
  expect(preloadFor('/a.js')).toMatchObject({ rel: 'modulepreload', as: 'script' })
  expect(preloadFor('/a.css')).toMatchObject({ rel: 'preload', as: 'style' })
  expect(preloadFor('/a.json')).toMatchObject({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' })
})
