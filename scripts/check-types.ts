// Type-checks every tsconfig in the repository. One process each, because the engine must be checked
// with a smaller world (no DOM, no Node) than the packages that use it.
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const compiler = join(root, 'node_modules/typescript/bin/tsc')

const projects = globSync(
  ['tsconfig.json', 'packages/*/tsconfig*.json', 'apps/*/tsconfig*.json', 'bench/tsconfig*.json'],
  { cwd: root },
)

let failed = 0
for (const project of projects.sort()) {
  const { status } = spawnSync(process.execPath, [compiler, '--project', project], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) failed += 1
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${project}`)
}
process.exitCode = failed === 0 ? 0 : 1
