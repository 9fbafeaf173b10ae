// Which part of a file holds the answers: all of it, what stands under `answers`, or the interview in a backup of the app.
import type { Words } from '@stillnight/words'
import { atPlace } from '../read/describe-problem.ts'
import { isRecord } from '../read/is-record.ts'
import type { Data } from '../read/parse-data.ts'

export interface Parts {
  readonly answers?: unknown
  /** When each of them was given, where it was kept. */
  readonly saidOn?: unknown
  readonly diary?: unknown
  readonly trials?: unknown
  /** Names beside `answers` and `diary`, where nobody looks for answers. */
  readonly beside: readonly string[]
}

/** Where the app keeps the interview inside its backup. */
const interviewInBackup = 'stillnight.interview'

/** The parts of a file, none of them looked at. */
export function partsOf(value: unknown): Parts {
  if (!isRecord(value)) return { answers: value, beside: [] }
  if (isRecord(value.beside)) {
    const { diary, trials } = value
    const { answers, saidOn } = interviewIn(value.beside[interviewInBackup])
    return { answers, saidOn, diary, trials, beside: [] }
  }
  const hasParts = Object.hasOwn(value, 'diary') || Object.hasOwn(value, 'answers')
  if (!hasParts) return { answers: value, beside: [] }
  const { answers, diary, trials, ...others } = value
  return { answers, diary, trials, beside: Object.keys(others) }
}

/** A line for each name that would be an answer if it did not stand outside of `answers`. */
export function outside(words: Words, path: string, { placeOf }: Data, { beside }: Parts): readonly string[] {
  return beside
    .filter((name) => name.includes('.') || answerKeys.has(name))
    .map((name) => atPlace(words, path, placeOf(name), words.text('command-line.assess.outside', { name })))
}

const answerKeys: ReadonlySet<string> = new Set(['person', 'present', 'absent', 'unknown', 'values'])

/** The answers inside the text that the app keeps; nothing when there is none or it is damaged. */
function interviewIn(kept: unknown): Pick<Parts, 'answers' | 'saidOn'> {
  if (typeof kept !== 'string') return {}
  try {
    const record: unknown = JSON.parse(kept)
    return isRecord(record) ? { answers: record.answers, saidOn: record.saidOn } : {}
  } catch {
    return {}
  }
}
