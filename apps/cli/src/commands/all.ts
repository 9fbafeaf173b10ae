// Every command, in the order of the list that `stillnight --help` prints.
import type { Command } from '../command.ts'
import { evaluate } from './evaluate.ts'

export const commands: readonly Command[] = [evaluate]
