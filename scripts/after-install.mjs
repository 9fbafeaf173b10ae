// Runs after every install: records it, and builds the knowledge base that the other packages import.
import { spawnSync } from 'node:child_process'
import { recordInstall, root } from './bootstrap.mjs'

recordInstall()

const { status } = spawnSync(
  'npm',
  ['run', 'build', '--if-present', '--workspace', '@stillnight/knowledge'],
  {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
)
// An install that fails here would keep its owner from the tools that show what is wrong in the base.
if (status !== 0) console.error('The knowledge base did not build. Its packages are installed all the same.')
