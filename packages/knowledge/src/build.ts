// Compiles the clinical knowledge base from YAML to the files that the other packages read.
import { buildKnowledge } from './compile/build-knowledge.ts'
import { formatIssue } from './compile/index.ts'
import { builtFolder, knowledgeFolder } from './folders.ts'

const { written, issues } = buildKnowledge(knowledgeFolder, builtFolder)
for (const [name, bytes] of Object.entries(written)) {
  console.log(`${name.padEnd(19)} ${(bytes / 1000).toFixed(0).padStart(5)} kB`)
}
for (const issue of issues) console.error(`knowledge/${formatIssue(issue)}`)
if (issues.length > 0) {
  const count = `${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}`
  console.error(`${count} in the knowledge base. Nothing was built; what was built before stays.`)
  process.exitCode = 1
}
