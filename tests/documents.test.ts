// What the documents say about the repository itself: links lead somewhere, named tests exist, commands and examples run.
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const documents = globSync(['*.md', 'docs/**/*.md', 'knowledge/**/*.md', '{packages,apps}/*/*.md'], {
  cwd: root,
})

/** The anchor that a heading gets: small letters and digits, spaces as hyphens. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number} _-]/gu, '')
    .replaceAll(' ', '-')
}

function anchorsIn(text: string): string[] {
  return [...text.matchAll(/^#+ +(.+)$/gm)].map(([, heading]) => anchorOf(heading!))
}

/** Where the links of a document lead that stay in the repository, as `file#anchor`, relative to the root. */
function linksIn(file: string): string[] {
  return [...read(file).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => (target.startsWith('#') ? file + target : join(dirname(file), target)))
}

test.each(documents)('the links of %s lead somewhere', (file) => {
  const broken = linksIn(file).filter((target) => {
    const [path = '', anchor] = target.split('#')
    if (!existsSync(join(root, path))) return true
    return anchor !== undefined && !anchorsIn(read(path)).includes(anchor)
  })
  expect(broken).toEqual([])
})

/** `file`: “test”, “test”; a file without a title stands for all of its tests. */
function testsNamedIn(text: string): { readonly file: string; readonly titles: readonly string[] }[] {
  return [...text.matchAll(/`([\w./-]+\.test\.tsx?)`(:(?:,? “[^”]+”)+)?/g)].map(([, file, titles = '']) => ({
    file: file!,
    titles: [...titles.matchAll(/“([^”]+)”/g)].map(([, title]) => title!),
  }))
}

test.each(documents)('the tests that %s names exist', (file) => {
  const missing = testsNamedIn(read(file)).flatMap((named) => {
    if (!existsSync(join(root, named.file))) return [named.file]
    const text = read(named.file)
    return named.titles.filter((title) => !text.includes(title)).map((title) => `${named.file}: ${title}`)
  })
  expect(missing).toEqual([])
})

test('every hazard has a test', () => {
  const table = read('SAFETY.md').split('\n## Hazards\n')[1]!.split('\n## ')[0]!
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
  expect(rows.length).toBeGreaterThan(10)
  expect(rows.filter((row) => testsNamedIn(row.split(' | ').at(-1)!).length === 0)).toEqual([])
})

test('every npm command that a document names is a script', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const known = new Set([...Object.keys(scripts), 'ci', 'install', 'rebuild', 'view'])
  const named = documents.flatMap((file) =>
    [...read(file).matchAll(/(?:^|`)npm (?:run (?:-s |--silent )?)?([a-z][\w:-]*)(.*)/gm)]
      // A script of one workspace is that workspace's own.
      .filter(([, , rest]) => !/^ -(?:w|-workspace) /.test(rest!))
      .map(([, name]) => ({ file, name: name! })),
  )
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter(({ name }) => !known.has(name))).toEqual([])
})

describe('README.md', () => {
  const readme = read('README.md')
  const blocks = [...readme.matchAll(/```(\w*)\n([\s\S]*?)```/g)].map(([, language, text]) => ({
    language: language!,
    text: text!,
  }))
  const after = (found: (block: { language: string; text: string }) => boolean) => {
    const at = blocks.findIndex(found)
    return { source: blocks[at]!.text, output: blocks[at + 1]!.text }
  }

  test('the example of the library runs and prints what is written below it', () => {
    const { source, output } = after(({ language }) => language === 'ts')
    const run = spawnSync(process.execPath, ['--input-type=module-typescript', '-'], {
      cwd: root,
      input: source,
      encoding: 'utf8',
    })
    expect(run.stderr).toBe('')
    expect(run.stdout).toBe(output)
  })

  test('the example of the command line runs and begins as written below it', () => {
    const { source, output } = after(({ text }) => text.includes('stillnight -- assess'))
    const words = source.trim().split(' -- ')[1]!.split(' ')
    const run = spawnSync(process.execPath, ['apps/cli/src/main.ts', ...words], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(run.status).toBe(0)
    expect(run.stdout.split('\n')[0]).toBe(output.split('\n')[0])
  })
})
