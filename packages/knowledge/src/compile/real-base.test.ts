// The knowledge base that is shipped: it has no issue, fits its budget, and a slip in it is caught where it stands.
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { compileIds, compileTexts, formatIssue } from './index.ts'
import { readFolder } from './read-folder.ts'

const { texts } = readFolder(join(import.meta.dirname, '../../../../knowledge'))
const { compiled, issues } = compileTexts(texts)
const { base, provenance, words } = compiled!

test('has no issue', () => {
  expect(issues.map(formatIssue)).toEqual([])
})

test('a clinician who writes 97 instead of 0.97 gets the file, the line and what to write', {
  timeout: 60_000,
}, () => {
  const path = 'conditions/restless-legs-syndrome.yaml'
  const lines = texts.get(path)!.split('\n')
  const place = lines.findIndex((line) => line.includes('finding: sensation.urge-to-move'))
  const slip = lines.with(place, lines[place]!.replace(/value: [\d.]+/, 'value: 97'))
  const { issues: found } = compileTexts(new Map([...texts, [path, slip.join('\n')]]))
  expect(found.map(formatIssue)).toContainEqual(
    expect.stringMatching(
      new RegExp(`^${path}:${place + 1}:\\d+ {2}value: 97 is not a probability: write 0\\.97\\.`),
    ),
  )
})

describe('the compiled base', () => {
  test('is small enough to load at night: 80 kB with brotli', () => {
    expect(brotliCompressSync(JSON.stringify(base)).length).toBeLessThan(80_000)
  })

  test('ends with the cause that is not on the list', () => {
    expect(base.conditions).toHaveLength(35)
    expect(base.conditions.at(-1)?.id).toBe('other')
  })

  test('has as many probabilities in each row as conditions, and as many shares as age bands', () => {
    const lengths = new Set(base.links.map(({ probabilities }) => probabilities.length))
    expect([...lengths]).toEqual([base.conditions.length])
    expect(new Set(base.shares.map((shares) => shares.length))).toEqual(new Set([base.ageBands.length]))
  })

  test('has age bands that rise and cover a lifetime', () => {
    const bounds = base.ageBands.map(({ below }) => below)
    expect(bounds).toEqual(bounds.toSorted((a, b) => a - b))
    expect(bounds.at(-1)).toBeGreaterThanOrEqual(120)
  })

  test('gives main causes whose shares add up to about 1 in every age band', () => {
    for (const [band, { id }] of base.ageBands.entries()) {
      const sum = base.shares.reduce((total, shares) => total + shares[band]![0], 0)
      expect(sum, id).toBeGreaterThan(0.9)
      expect(sum, id).toBeLessThan(1.1)
    }
  })

  test('survives the way through JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(base))).toEqual(base)
  })
})

describe('beside the base', () => {
  test('every number of a condition has its origin', () => {
    const named = Object.keys(provenance.numbers).filter((name) => name.startsWith('shares/'))
    expect(named).toHaveLength(base.conditions.length * base.ageBands.length)
    expect(provenance.numbers['findings/restless-legs-syndrome/sensation.urge-to-move']).toMatchObject({
      basis: expect.stringMatching(/^(published|recalled|estimate)$/),
      source: [expect.any(String)],
    })
  })

  test('every source that an origin names is there', () => {
    const named = Object.values(provenance.numbers).flatMap(({ source }) => source)
    expect(named.filter((key) => !Object.hasOwn(provenance.sources, key))).toEqual([])
  })

  test('the words of each file stand under its name', () => {
    expect(Object.keys(words.en)).toEqual(
      [...texts.keys()].flatMap((path) => /^words\/en\/(.+)\.yaml$/.exec(path)?.slice(1) ?? []),
    )
  })

  test('the ids are unions that name every id once', () => {
    const ids = compileIds(base)
    const conditions = /export type ConditionId =((?:\n {2}\| '[\w-]+')+)\n/.exec(ids)?.[1] ?? ''
    expect(conditions.match(/[\w-]{3,}/g)).toEqual(base.conditions.map(({ id }) => id))
    for (const finding of base.findings) expect(ids.split(`| '${finding.id}'\n`)).toHaveLength(2)
  })
})
