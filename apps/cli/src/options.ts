// Reads the options of a command, and says what is wrong in a sentence.
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from './command.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** Options and file names of a call. Throws a UsageError for an option that is not there or lacks its value. */
export function readOptions<const Given extends Options>(words: readonly string[], options: Given) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    const { message } = error as Error
    // Node adds advice on file names that begin with a dash; the first sentence is enough.
    throw new UsageError(/^[^.]*(?:\.|$)/.exec(message)?.[0] ?? message)
  }
}

/** The value of an option that has a few. */
export function oneOf<const Choice extends string>(
  name: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const chosen = choices.find((choice) => choice === value)
  if (chosen === undefined) {
    throw new UsageError(`--${name} is “${value}”. It can be ${choices.join(' or ')}.`)
  }
  return chosen
}

/** A whole number that is not negative. */
export function wholeNumber(name: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--${name} is “${value}”. It must be a whole number.`)
  return Number(value)
}
