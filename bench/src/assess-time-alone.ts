// Prints the microseconds of one assessment with so many present findings: for a process with conditions of its own.
import { compile } from '@stillnight/engine'
import { base } from '@stillnight/knowledge/base'
import { assessTime } from './assess-time.ts'

console.log(assessTime(compile(base), Number(process.argv[2])))
