// Runs a command of the repository as a visible step, with its name before and its time after.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export const root: string = join(import.meta.dirname, '..')

/** Runs one command in the root; true when it succeeded. The output goes straight to the terminal. */
export function step(title: string, command: readonly [string, ...string[]]): boolean {
  console.log(`\n── ${title}`)
  const start = performance.now()
  const [program, ...words] = command
  const { status } = spawnSync(program, words, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`── ${title}: ${status === 0 ? 'done' : 'FAILED'} in ${seconds} s`)
  return status === 0
}

/** Builds what is generated and not committed: the knowledge base, then the web app that carries it. */
export function buildAll(): boolean {
  const build = (workspace: string) =>
    step(`build ${workspace}`, ['npm', 'run', '--silent', 'build', '--if-present', '--workspace', workspace])
  return build('@stillnight/knowledge') && build('@stillnight/web')
}
