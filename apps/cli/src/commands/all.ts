// Every command, in the order of the list that `stillnight --help` prints.
import type { Command } from '../command.ts'
import { assess } from './assess.ts'
import { evaluate } from './evaluate.ts'
import { explain } from './explain.ts'
import { interview } from './interview.ts'
import { knowledge } from './knowledge.ts'
import { report } from './report.ts'

export const commands: readonly Command[] = [interview, assess, report, explain, evaluate, knowledge]
