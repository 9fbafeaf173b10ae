// The examples in the documentation of the engine run, against the real base, and give what they say.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as engine from '@stillnight/engine'
import * as diary from '@stillnight/engine/diary'
import * as report from '@stillnight/engine/report'
import * as trial from '@stillnight/engine/trial'
import { base } from '@stillnight/knowledge/base'
import { describe, expect, test } from 'vitest'

const sources = join(import.meta.dirname, '../../packages/engine/src')

interface Example {
  readonly of: string
  readonly lines: readonly string[]
}

/** The `@example` blocks of a file, each with the name of what it documents. */
function examplesIn(file: string): Example[] {
  const text = readFileSync(join(sources, file), 'utf8')
  return [...text.matchAll(/@example\n((?: \*(?: .*)?\n)+?) \*\/\nexport \w+ (\w+)/g)].map(
    ([, block = '', of = '']) => ({
      of,
      lines: block
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/^ \* ?/, '')),
    }),
  )
}

/** Turns `expression // => value`, the value also on a line of its own, into a comparison. */
function asProgram(lines: readonly string[]): string {
  const program: string[] = []
  for (const line of lines) {
    const [code = '', expected] = line.split('// => ')
    if (expected === undefined) program.push(line)
    else program.push(`compare(${code.trim() || program.pop()}, ${expected})`)
  }
  return program.join('\n')
}

/** Runs an example with everything the engine exports, and counts what it compared. */
function run(example: Example): number {
  let compared = 0
  const compare = (actual: unknown, expected: unknown): void => {
    compared++
    expect(actual).toEqual(expected)
  }
  const known = { ...engine, ...diary, ...report, ...trial, base, network: engine.compile(base), compare }
  const isDeclared = (name: string): boolean => example.lines.some((line) => line.includes(`const ${name} =`))
  const scope = Object.entries(known).filter(([name]) => !isDeclared(name))
  const program = new Function(...scope.map(([name]) => name), asProgram(example.lines))
  program(...scope.map(([, value]) => value))
  return compared
}

const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)

describe.each(files.filter((file) => readFileSync(join(sources, file), 'utf8').includes('@example')))(
  '%s',
  (file) => {
    test.each(examplesIn(file))('example of $of', (example) => {
      expect(run(example)).toBeGreaterThan(0)
    })
  },
)

/** What is "the same in steps" as a function whose example stands there has none of its own. */
const withoutSteps = (name: string): string => name.replace(/Steps$/, '')

test('every function at a door of the engine has an example', () => {
  const documented = new Set(files.flatMap((file) => examplesIn(file).map(({ of }) => of)))
  const atDoors = Object.entries({ ...engine, ...diary, ...report, ...trial })
  const functions = atDoors.filter(([, value]) => typeof value === 'function').map(([name]) => name)
  expect(functions.filter((name) => !documented.has(withoutSteps(name)))).toEqual([])
})

test('every example is found', () => {
  const written = files.map((file) => readFileSync(join(sources, file), 'utf8').split('@example').length - 1)
  const found = files.map((file) => examplesIn(file).length)
  expect(found).toEqual(written)
  expect(found.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10)
})
