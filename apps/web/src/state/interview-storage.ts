// Reads the stored interview: what this version of the base does not know any more is left out, never guessed.
import { type Answers, type Network, readAnswers, readSaidOn } from '@stillnight/engine'
import { emptyRecord, type InterviewRecord } from './interview-record.ts'
import { keep } from './record.ts'
import { readStored, type Storage, storageKey } from './stored-record.ts'
import { followTexts } from './stored-text.ts'

/** The record of this device; an empty one where there is none, it can't be read, or storage is off. */
export function loadRecord(storage: () => Storage, network: Network): InterviewRecord {
  const kept = readStored(storage)
  if (kept === undefined) return emptyRecord
  const known = new Set(network.base.questions.map(({ id }) => id))
  const asked = Array.isArray(kept.asked) ? kept.asked.filter((id) => known.has(id)) : []
  const answers: Answers = readAnswers(network, kept.answers).answers
  const saidOn = readSaidOn(kept.saidOn, answers)
  const hasDays = Object.keys(saidOn).length > 0
  return { version: 1, answers, asked: [...new Set(asked)], ...(hasDays && { saidOn }) }
}

/** Takes up the interview where the person left it. */
export const resumeInterview = (network: Network): void => keep(loadRecord(() => localStorage, network))

/** Takes over what another tab or a restored backup put there; an old record in memory must not write over it. */
export function followInterview(network: Network): void {
  followTexts([storageKey], () => resumeInterview(network))
}
