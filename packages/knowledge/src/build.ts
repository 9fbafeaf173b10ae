// Compiles the clinical knowledge base from YAML to the files that the other packages read.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Compiled, compileIds, compileKnowledge, formatIssue } from './compile/index.ts'

const directory = join(import.meta.dirname, '../../../knowledge')
const target = join(import.meta.dirname, '../built')

function write({ base, provenance, trialMeasures, words, claims }: Compiled): void {
  const files = {
    'base.json': JSON.stringify(base),
    'provenance.json': JSON.stringify(provenance),
    'trial-measures.json': JSON.stringify(trialMeasures),
    'words.en.json': JSON.stringify(words.en),
    'ids.ts': compileIds(base),
    'claims.md': claims,
  }
  mkdirSync(target, { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(target, name), text)
    console.log(`${name.padEnd(16)} ${(Buffer.byteLength(text) / 1000).toFixed(0).padStart(5)} kB`)
  }
}

const { compiled, issues } = compileKnowledge(directory)
// Issues do not stop the writing: whoever mends the base wants to see it work meanwhile. They do fail the build.
if (compiled) write(compiled)
for (const issue of issues) console.error(`knowledge/${formatIssue(issue)}`)
if (issues.length > 0) {
  console.error(`${issues.length} ${issues.length === 1 ? 'issue' : 'issues'} in the knowledge base.`)
  process.exitCode = 1
}
