// A build writes a sound base, and nothing at all from one with an issue.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { baseStatus } from '../fingerprint.ts'
import { knowledgeFolder } from '../folders.ts'
import { buildKnowledge } from './build-knowledge.ts'
import { checkKnowledge, formatIssue } from './index.ts'

let folder: string
let from: string
let to: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stillnight-build-'))
  from = join(folder, 'knowledge')
  to = join(folder, 'built')
  cpSync(knowledgeFolder, from, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const restlessLegs = 'conditions/restless-legs-syndrome.yaml'

function change(path: string, by: (text: string) => string): void {
  const file = join(from, path)
  writeFileSync(file, by(readFileSync(file, 'utf8')))
}

test('a sound base is written, and known to be current until the folder changes', () => {
  expect(baseStatus(from, to)).toBe('missing')
  expect(buildKnowledge(from, to).issues).toEqual([])
  expect(readdirSync(to).sort()).toEqual([
    'base.json',
    'built-from.txt',
    'claims.md',
    'ids.ts',
    'provenance.json',
    'trial-measures.json',
    'words.en.json',
  ])
  expect(baseStatus(from, to)).toBe('current')
  change(restlessLegs, (text) => `${text}# changed\n`)
  expect(baseStatus(from, to)).toBe('outdated')
})

test('of a base with an issue nothing is written, and what was built before stays', () => {
  mkdirSync(to)
  writeFileSync(join(to, 'base.json'), 'the last build')
  change(restlessLegs, (text) => text.replace(/(finding: sensation\.urge-to-move, value: )[\d.]+/, '$1 97'))
  const { written, issues } = buildKnowledge(from, to)
  expect(issues.map(({ rule }) => rule)).toContain('probability')
  expect(written).toEqual({})
  expect(readdirSync(to)).toEqual(['base.json'])
  expect(readFileSync(join(to, 'base.json'), 'utf8')).toBe('the last build')
})

test('files that nobody reads are named', () => {
  writeFileSync(join(from, 'conditions/foo.yml'), 'id: foo\n')
  writeFileSync(join(from, 'gout.yaml'), 'id: gout\n')
  mkdirSync(join(from, 'conditions/old.yaml'))
  writeFileSync(join(from, 'conditions/old.yaml/gout.yaml'), 'id: gout\n')
  expect(checkKnowledge(from).map(formatIssue)).toEqual([
    'conditions/foo.yml:1:1  Nobody reads this file: its name must end in .yaml. Rename it. [file]',
    'conditions/old.yaml:1:1  This is a folder with the name of a file. Rename it. [file]',
    'conditions/old.yaml/gout.yaml:1:1  Nobody reads a file of this name here. Move it to the folder of its kind, or take it away. [file]',
    'gout.yaml:1:1  Nobody reads a file of this name here. Move it to the folder of its kind, or take it away. [file]',
  ])
})
