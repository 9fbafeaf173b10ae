// Compiles the clinical knowledge base from YAML to the files that the other packages read.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileKnowledge, formatIssue } from './compile/index.ts'

const directory = join(import.meta.dirname, '../../../knowledge')
const target = join(import.meta.dirname, '../built')

const { base, issues } = compileKnowledge(directory)
for (const issue of issues) console.error(formatIssue(issue))
mkdirSync(target, { recursive: true })
writeFileSync(join(target, 'base.json'), JSON.stringify(base))
console.log(`${base.conditions.length} conditions, ${base.findings.length} findings, ${issues.length} issues`)
