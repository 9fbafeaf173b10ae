#!/usr/bin/env node
// Starts the command on Node 24, whatever Node the machine finds first: an older one cannot read TypeScript.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = new URL('main.ts', import.meta.url)
const [major = 0] = process.versions.node.split('.').map(Number)

if (major >= 24) await import(main.href)
else {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const node = fileURLToPath(new URL(`../../../node_modules/node/bin/${name}`, import.meta.url))
  const words = [fileURLToPath(main), ...process.argv.slice(2)]
  const { status, error } = spawnSync(node, words, { stdio: 'inherit' })
  if (error) console.error(`stillnight needs Node 24 (this is ${process.version}). Run “npm install” first.`)
  process.exitCode = status ?? 2
}
