// The import table in ARCHITECTURE.md against every package.json and every import.
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseImportTable, type Row } from './support/import-table.ts'
import {
  type Import,
  importsIn,
  readImports,
  readWorkspaces,
  root,
  siblingOf,
  type Workspace,
} from './support/workspaces.ts'

const table = parseImportTable(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'))
const workspaces = readWorkspaces()
const packages = workspaces.filter(({ folder }) => folder.startsWith('packages/')).map(({ name }) => name)

const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.includes('/tests/')

/** What the row says about importing one sibling. */
function permission(row: Row, sibling: string): 'values' | 'types' | 'nothing' {
  if (row.siblings === 'any') return packages.includes(sibling) ? 'values' : 'nothing'
  const found = row.siblings.find(({ name }) => name === sibling)
  if (found === undefined) return 'nothing'
  return found.typesOnly ? 'types' : 'values'
}

function isAllowed(row: Row, workspace: Workspace, found: Import): boolean {
  const sibling = siblingOf(found.specifier)
  if (sibling === undefined || sibling === workspace.name) return true
  // Node finds any workspace in node_modules, so an undeclared sibling would work until someone else installs.
  if (!workspace.dependencies.includes(`@stillnight/${sibling}`)) return false
  const allowed = permission(row, sibling)
  return allowed === 'values' || (allowed === 'types' && (found.isTypeOnly || isTest(found.file)))
}

/** A relative path that leaves the workspace goes round the table; only a test's support may be shared. */
function leavesWorkspace(workspace: Workspace, { file, specifier }: Import): boolean {
  if (!specifier.startsWith('.')) return false
  const target = join(dirname(file), specifier)
  const isInside = !relative(workspace.folder, target).startsWith('..')
  return !isInside && !(isTest(file) && target.startsWith('tests/support/'))
}

const describeImport = ({ file, specifier }: Import) => `${file} imports ${specifier}`

test('every workspace has one row, and a row without a workspace says "planned"', () => {
  const expected = table.filter(({ isPlanned }) => !isPlanned).map(({ name }) => name)
  expect(workspaces.map(({ name }) => name).sort()).toEqual(expected.sort())
  expect(new Set(table.map(({ name }) => name)).size).toBe(table.length)
})

describe.each(workspaces)('$name', (workspace) => {
  const row = table.find(({ name }) => name === workspace.name)
  if (row === undefined) throw new Error(`ARCHITECTURE.md has no row for ${workspace.name}.`)
  const imports = readImports(workspace)

  test('declares only what its row allows', () => {
    const refused = workspace.dependencies.filter((dependency) => {
      const sibling = siblingOf(dependency)
      return sibling === undefined ? !row.mayUseLibraries : permission(row, sibling) === 'nothing'
    })
    expect(refused).toEqual([])
  })

  test('imports only what it declares and its row allows', () => {
    const refused = imports.filter((each) => !isAllowed(row, workspace, each))
    expect(refused.map(describeImport)).toEqual([])
  })

  test('does not reach into another workspace by a relative path', () => {
    const refused = imports.filter((each) => leavesWorkspace(workspace, each))
    expect(refused.map(describeImport)).toEqual([])
  })
})

test('reads each way of importing, and not what a comment says', () => {
  const text = `
    // import { a } from 'in-a-comment'
    import type { A } from 'types'
    import { type B, c } from 'mixed'
    import 'side-effect'
    export type { D } from 'exported-type'
    export * from 'exported-all'
    const e = await import('dynamic')
  `
  expect(importsIn('example.ts', text).map(({ specifier, isTypeOnly }) => [specifier, isTypeOnly])).toEqual([
    ['types', true],
    ['mixed', false],
    ['side-effect', false],
    ['exported-type', true],
    ['exported-all', false],
    ['dynamic', false],
  ])
})
