// The evidence as pages: every entry has one, every link leads to one, and each says who made the numbers.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { base } from '@stillnight/knowledge/base'
import { provenance } from '@stillnight/knowledge/provenance'
import { betterNumberUrl } from '@stillnight/words/evidence'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { wordsFor } from '../words.ts'
import { evidencePages } from './evidence-pages.ts'

const pages = evidencePages({ base, provenance, words: wordsFor() })

test('every condition, finding, warning sign, measure and safety rule has its page', () => {
  const all = [base.conditions, base.findings, base.warningSigns, base.measures, base.safetyRules]
  const missing = all.flatMap((entries) =>
    entries.map(({ id }) => `${id}.html`).filter((name) => !pages.has(name)),
  )
  expect(missing).toEqual([])
})

test('every number of a condition is on its page, with its range', () => {
  const missing = base.conditions.flatMap(({ id }) => {
    const html = pages.get(`${id}.html`)!
    return Object.entries(provenance.numbers)
      .filter(([name]) => name.startsWith(`findings/${id}/`) || name.startsWith(`shares/${id}/`))
      .filter(([, { value, low, high }]) => !html.includes(`<td>${value}</td><td>${low}–${high}</td>`))
      .map(([name]) => name)
  })
  expect(missing).toEqual([])
})

test('links lead to pages that are there, and the pages load nothing', () => {
  const broken = [...pages].flatMap(([from, html]) =>
    [...html.matchAll(/href="([^":]+)"/g)]
      .map(([, to]) => to!)
      .filter((to) => !pages.has(to))
      .map((to) => `${from}: ${to}`),
  )
  expect(broken).toEqual([])
  for (const html of pages.values()) expect(html).not.toMatch(/<script|<link|src=/)
})

test('each page says that language models made the numbers and that no clinician checked them', () => {
  for (const html of pages.values()) {
    expect(html).toContain('Language models made most of these numbers.')
    expect(html).toContain('No clinician has checked them yet.')
  }
})

describe('the form for a better number', () => {
  const form = parse(
    readFileSync(join(import.meta.dirname, '../../../../.github/ISSUE_TEMPLATE/better-number.yml'), 'utf8'),
  )

  test('is reached with the entry filled in, once the project has an address', () => {
    expect(betterNumberUrl('gout', '')).toBeUndefined()
    const url = new URL(betterNumberUrl('relief.dangling', 'https://code.example/stillnight')!)
    expect(url.searchParams.get('template')).toBe('better-number.yml')
    expect(form.body.map(({ id }: { id?: string }) => id)).toContain([...url.searchParams.keys()].at(-1))
    expect(url.searchParams.get('entry')).toBe('relief.dangling')
  })

  test('stands in the page until then, and holds every number of the entry as it is now', () => {
    const [, name, address] =
      pages.get('gout.html')!.match(/download="([^"]+)" href="data:text\/markdown;charset=utf-8,([^"]+)"/) ??
      []
    expect(name).toBe('better-number-gout.md')
    const text = decodeURIComponent(address!)
    const questions = form.body.filter(({ id }: { id?: string }) => id !== undefined && id !== 'entry')
    expect(text.match(/^## /gm)).toHaveLength(questions.length + 1)
    for (const [key, { value, low, high }] of Object.entries(provenance.numbers)) {
      if (key.startsWith('findings/gout/')) expect(text, key).toContain(`: ${value} (${low} – ${high}), `)
    }
  })
})
