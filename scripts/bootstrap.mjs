// Brings a machine that has only some Node and npm to where every script can run: packages installed, and
// Node 24 among them. Plain JavaScript without imports from node_modules, because nothing is installed yet.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const modules = join(root, 'node_modules')
const stamp = join(modules, '.stillnight-install')
const node = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')

const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()

const runsNode24 = () =>
  spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('v24.') === true

/** Records that node_modules holds what package-lock.json asks for. Called at the end of every install. */
export function recordInstall() {
  mkdirSync(modules, { recursive: true })
  writeFileSync(stamp, lockHash())
}

function npm(...words) {
  // npm tells its own path to the scripts it runs, which works where `npm` is a shell wrapper (Windows).
  const npmFile = process.env.npm_execpath
  // What npm says goes to standard error: standard output belongs to the command that needed the install.
  const stdio = ['inherit', 2, 2]
  const { status } = npmFile?.endsWith('.js')
    ? spawnSync(process.execPath, [npmFile, ...words], { cwd: root, stdio })
    : spawnSync('npm', words, { cwd: root, stdio, shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error(`"npm ${words.join(' ')}" failed. Its own message is above.`)
    process.exit(1)
  }
}

/** Installs what is missing: everything on a fresh clone, the difference when package-lock.json changed. */
export function install() {
  if (!isInstalled()) {
    console.error('Installing packages (a minute or so) ...')
    // --loglevel=error: npm itself runs on the machine's Node, and warns of each package that wants a newer one.
    npm(existsSync(modules) ? 'install' : 'ci', '--no-audit', '--no-fund', '--loglevel=error')
    recordInstall()
  }
  // An install with --ignore-scripts leaves the package `node` without its binary.
  if (!runsNode24()) npm('rebuild', 'node', '--loglevel=error')
  if (!runsNode24()) {
    console.error(
      `${node} is not Node 24. Delete node_modules and try again, with npm install scripts allowed.`,
    )
    process.exit(1)
  }
}

/** Runs a script on Node 24 in place of this process: same terminal, same signals, same exit code. */
export function continueOnNode24(script, folder = root) {
  const child = spawn(node, [join(root, script), ...process.argv.slice(2)], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, PATH: [join(modules, '.bin'), process.env.PATH].join(delimiter) },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // A signal to npm ends the shell between npm and us without reaching us: when that shell is gone, so are we.
  const parent = process.ppid
  const watch = setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500)
  if (process.env.npm_lifecycle_event === undefined) clearInterval(watch)
  child.on('exit', (code, signal) => process.exit(signal === null ? code : 1))
}
