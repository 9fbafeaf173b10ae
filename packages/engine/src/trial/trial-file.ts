/** An experiment as a file: written once at the start, read back without trusting it. */

import type { Moment } from '../diary/diary.ts'
import { nightOf, nightsBetween } from '../diary/night.ts'
import { sha256 } from '../stats/sha-256.ts'
import { designIssues } from './design-trial.ts'
import { outcomes } from './outcomes.ts'
import { scheduleOf } from './schedule.ts'
import type {
  Belief,
  MedicinesBefore,
  OutcomeId,
  Trial,
  TrialDesign,
  TrialFile,
  TrialIssue,
} from './trial.ts'

const beliefs: readonly Belief[] = ['measure', 'usual', 'no-difference', 'not-sure']
const medicinesBefore: readonly MedicinesBefore[] = ['steady', 'changed-lately', 'change-planned']

/**
 * The file of an experiment, with its schedule drawn. `drawnAt` is the clock's time now.
 *
 * @example
 * const design = { order: 'pairs', blocks: 12, blockNights: 7, leaveOut: 1 }
 * const trial = { measure: 'stretch', outcome: 'events', smallestChange: 2, design, firstNight: '2026-03-01', seed: 1 }
 * const file = trialFile(trial, { instant: 1_772_300_000_000, offsetMinutes: 60 })
 * file.schedule // => 'UMMUUMUMUMMU'
 * verifySchedule(file) // => []
 */
export function trialFile(trial: Trial, drawnAt: Moment): TrialFile {
  const schedule = lettersOf(trial)
  const unsigned = { format: 'stillnight-trial', version: 1, trial, drawnAt, schedule } as const
  return { ...unsigned, hash: hashOf(unsigned) }
}

function lettersOf(trial: Trial): string {
  return scheduleOf(trial.design, trial.seed)
    .map((arm) => (arm === 'measure' ? 'M' : 'U'))
    .join('')
}

/** The fields in a fixed order, so that a file that was only formatted anew keeps its hash. */
function hashOf({ format, version, trial, drawnAt, schedule }: Omit<TrialFile, 'hash'>): string {
  const { measure, outcome, smallestChange, design, firstNight, seed, belief, medicines } = trial
  const { order, blocks, blockNights, leaveOut, interimAfter, repeatBelow } = design
  const shape = [order, blocks, blockNights, leaveOut, interimAfter ?? null]
  // Fields that came later stand behind the others, and only where they are: older files keep their hash.
  const later = [repeatBelow ?? null, belief ?? null, medicines ?? null]
  const drawn = [drawnAt.instant, drawnAt.offsetMinutes]
  return sha256(
    JSON.stringify([
      format,
      version,
      measure,
      outcome,
      smallestChange,
      shape,
      firstNight,
      seed,
      drawn,
      schedule,
      ...(later.some((each) => each !== null) ? [later] : []),
    ]),
  )
}

/**
 * Whether the file is what was stored at the start: its hash fits, its schedule is the one that its seed draws, and it
 * was drawn before the first night was over. Empty when all is well. The hash finds a slip or a change by hand; it is no
 * signature, and does not stop someone who reckons it anew.
 *
 * @example
 * const design = { order: 'pairs', blocks: 12, blockNights: 7, leaveOut: 0 }
 * const trial = { measure: 'stretch', outcome: 'events', smallestChange: 2, design, firstNight: '2026-03-01', seed: 1 }
 * const file = trialFile(trial, { instant: 1_772_300_000_000, offsetMinutes: 60 })
 * verifySchedule({ ...file, hash: '' }).map(({ code }) => code) // => ['edited']
 */
export function verifySchedule(file: TrialFile): TrialIssue[] {
  const issues: TrialIssue[] = []
  const expected = hashOf(file)
  if (expected !== file.hash) issues.push({ code: 'edited', expected, found: file.hash })
  const letters = lettersOf(file.trial)
  if (letters !== file.schedule) {
    const block = [...letters].findIndex((letter, at) => letter !== file.schedule[at])
    issues.push({ code: 'schedule-not-from-seed', block: block < 0 ? letters.length : block })
  }
  const drawn = nightOf(file.drawnAt)
  const { firstNight } = file.trial
  if (nightsBetween(drawn, firstNight) < 0) issues.push({ code: 'drawn-after-start', drawn, firstNight })
  return issues
}

/**
 * Reads a file of an experiment from parsed JSON, without trusting any of it. The file is there when it could be read;
 * the issues tell what is wrong with it, `verifySchedule` included. A file with issues gets no verdict.
 *
 * @example
 * readTrialFile({ format: 'something else' }) // => { issues: [{ code: 'not-a-trial' }] }
 */
export function readTrialFile(value: unknown): {
  readonly file?: TrialFile
  readonly issues: readonly TrialIssue[]
} {
  const source = recordOf(value)
  if (source?.('format') !== 'stillnight-trial') return { issues: [{ code: 'not-a-trial' }] }
  if (source('version') !== 1)
    return { issues: [{ code: 'unknown-version', version: String(source('version')) }] }
  const unreadable: string[] = []
  const file = readFields(source, unreadable)
  if (unreadable.length > 0)
    return { issues: unreadable.map((field) => ({ code: 'unreadable-field', field })) }
  const issues = designIssues(file.trial)
  return issues.length > 0 ? { issues } : { file, issues: verifySchedule(file) }
}

type Fields = (name: string) => unknown

/** Own fields only, so that nothing is inherited from a `__proto__` in the file. */
function recordOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return (name) => (Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined)
}

function readFields(source: Fields, unreadable: string[]): TrialFile {
  const nested = (at: string, fields: Fields, name: string): Fields => {
    const found = recordOf(fields(name))
    if (!found) unreadable.push(at)
    return found ?? (() => undefined)
  }
  const text = (at: string, fields: Fields, name: string): string => {
    const found = fields(name)
    if (typeof found === 'string') return found
    unreadable.push(at)
    return ''
  }
  const number = (at: string, fields: Fields, name: string): number => {
    const found = fields(name)
    if (typeof found === 'number' && Number.isFinite(found)) return found
    unreadable.push(at)
    return 0
  }
  const trial = nested('trial', source, 'trial')
  const design = nested('trial.design', trial, 'design')
  const drawnAt = nested('drawnAt', source, 'drawnAt')
  const order = text('trial.design.order', design, 'order')
  if (order !== 'pairs' && order !== 'balanced') unreadable.push('trial.design.order')
  const outcome = text('trial.outcome', trial, 'outcome')
  if (!Object.hasOwn(outcomes, outcome)) unreadable.push('trial.outcome')
  const shape: TrialDesign = {
    order: order as TrialDesign['order'],
    blocks: number('trial.design.blocks', design, 'blocks'),
    blockNights: number('trial.design.blockNights', design, 'blockNights'),
    leaveOut: number('trial.design.leaveOut', design, 'leaveOut'),
    ...(design('interimAfter') === undefined
      ? {}
      : { interimAfter: number('trial.design.interimAfter', design, 'interimAfter') }),
    ...(design('repeatBelow') === undefined
      ? {}
      : { repeatBelow: number('trial.design.repeatBelow', design, 'repeatBelow') }),
  }
  const oneOf = <Each extends string>(each: readonly Each[], name: string): Each | undefined => {
    const found = trial(name)
    if (found === undefined) return undefined
    const known = each.find((one) => one === found)
    if (known === undefined) unreadable.push(`trial.${name}`)
    return known
  }
  const belief = oneOf(beliefs, 'belief')
  const medicines = oneOf(medicinesBefore, 'medicines')
  return {
    format: 'stillnight-trial',
    version: 1,
    trial: {
      measure: text('trial.measure', trial, 'measure'),
      outcome: outcome as OutcomeId,
      smallestChange: number('trial.smallestChange', trial, 'smallestChange'),
      design: shape,
      firstNight: text('trial.firstNight', trial, 'firstNight'),
      seed: number('trial.seed', trial, 'seed'),
      ...(belief && { belief }),
      ...(medicines && { medicines }),
    },
    drawnAt: {
      instant: number('drawnAt.instant', drawnAt, 'instant'),
      offsetMinutes: number('drawnAt.offsetMinutes', drawnAt, 'offsetMinutes'),
    },
    schedule: text('schedule', source, 'schedule'),
    hash: text('hash', source, 'hash'),
  }
}
