/**
 * What the answers leave to compute: odds with every absent finding already folded in, and one column for each
 * present finding. Absent findings factor over the causes, so only present ones need work for each set of causes.
 */

import { absent, type State, unknown } from '../answers/state.ts'
import type { Cut } from '../base.ts'
import { type Network, strength, temper } from './network.ts'
import { central, type Pick, writePriorOdds } from './prior.ts'

export interface Evidence {
  readonly size: number
  readonly odds: Float64Array
  /** Number of present findings. */
  readonly columns: number
  /** `1 - leak` by column. */
  readonly quiet: Float64Array
  /** `1 - strength` by condition and column: `condition * columns + column`. */
  readonly silent: Float64Array
  /** Numbers that lie between two cuts: beyond the first, not beyond the second. */
  readonly between: number
  readonly milderQuiet: Float64Array
  readonly milderSilent: Float64Array
  readonly severerQuiet: Float64Array
  readonly severerSilent: Float64Array
}

/** Whether a number lies on the side of a cut that speaks for disease. */
function isBeyond(value: number, cut: Cut): boolean {
  if ('atMost' in cut) return value <= cut.atMost
  if ('below' in cut) return value < cut.below
  if ('atLeast' in cut) return value >= cut.atLeast
  return value > cut.above
}

/** Row numbers by what is known of them. */
export interface KnownRows {
  readonly present: readonly number[]
  readonly absent: readonly number[]
  readonly between: readonly (readonly [milder: number, severer: number])[]
}

/** Sorts the rows of the network into present, absent and between two cuts; unknown ones are left out. */
export function knownRows(network: Network, state: State): KnownRows {
  const { rows, rowsOf, kinds } = network
  const presentRows: number[] = []
  const absentRows: number[] = []
  const between: [number, number][] = []
  for (let finding = 0; finding < kinds.length; finding++) {
    const known = state.of[finding]
    if (known === unknown) continue
    const own = rowsOf[finding]!
    if (own.length === 0) continue
    if (kinds[finding] !== 'number') {
      if (known === absent) absentRows.push(own[0]!)
      else presentRows.push(own[0]!)
      continue
    }
    const value = state.numbers.get(finding)!
    let beyond = 0
    while (beyond < own.length && isBeyond(value, rows[own[beyond]!]!.cut!)) beyond++
    if (beyond === 0) absentRows.push(own[0]!)
    else if (beyond === own.length) presentRows.push(own[beyond - 1]!)
    else between.push([own[beyond - 1]!, own[beyond]!])
  }
  return { present: presentRows, absent: absentRows, between }
}

/** Memory for the tables: of at least this many numbers, with whatever is in them. */
export type Memory = (length: number) => Float64Array

const newMemory: Memory = (length) => new Float64Array(length)

/** The same memory again and again, for evidence that is done with when the next one is written. */
export function sameMemory(): Memory {
  let memory = new Float64Array(0)
  return (length) => {
    if (memory.length < length) memory = new Float64Array(length)
    return memory
  }
}

/** The evidence at the central values of every number. */
export function evidenceOf(network: Network, state: State, memory: Memory = newMemory): Evidence {
  const { size, quiet, silent, absentFactor, presentQuiet, presentSilent } = network
  const known = knownRows(network, state)
  const evidence = emptyEvidence(network, known, memory)
  const { columns, odds } = evidence
  writePriorOdds(network, state, central, odds)
  for (const row of known.absent) {
    for (let c = 0, at = row * size; c < size; c++, at++) odds[c]! *= absentFactor[at]!
  }
  known.present.forEach((row, column) => {
    evidence.quiet[column] = presentQuiet[row]!
    for (let c = 0; c < size; c++) evidence.silent[c * columns + column] = presentSilent[row * size + c]!
  })
  known.between.forEach(([milder, severer], column) => {
    evidence.milderQuiet[column] = quiet[milder]!
    evidence.severerQuiet[column] = quiet[severer]!
    for (let c = 0; c < size; c++) {
      evidence.milderSilent[c * evidence.between + column] = silent[milder * size + c]!
      evidence.severerSilent[c * evidence.between + column] = silent[severer * size + c]!
    }
  })
  return evidence
}

/** The same evidence with every number drawn from its range by `pick`. */
export function drawnEvidence(
  network: Network,
  state: State,
  known: KnownRows,
  pick: Pick,
  memory: Memory = newMemory,
): Evidence {
  const { size, rows } = network
  const evidence = emptyEvidence(network, known, memory)
  const { odds } = evidence
  writePriorOdds(network, state, pick, odds)
  for (const row of known.absent) {
    const { leak, probabilities, absentExponent } = rows[row]!
    const drawnLeak = pick(leak)
    for (let c = 0; c < size; c++) {
      const left = 1 - strength(pick(probabilities[c]!), drawnLeak)
      odds[c]! *= left ** absentExponent
    }
  }
  known.present.forEach((row, column) => {
    drawColumn(
      network,
      row,
      network.rows[row]!.exponent,
      pick,
      evidence.quiet,
      evidence.silent,
      evidence.columns,
      column,
    )
  })
  known.between.forEach(([milder, severer], column) => {
    drawColumn(
      network,
      milder,
      1,
      pick,
      evidence.milderQuiet,
      evidence.milderSilent,
      evidence.between,
      column,
    )
    drawColumn(
      network,
      severer,
      1,
      pick,
      evidence.severerQuiet,
      evidence.severerSilent,
      evidence.between,
      column,
    )
  })
  return evidence
}

function drawColumn(
  network: Network,
  row: number,
  exponent: number,
  pick: Pick,
  quiet: Float64Array,
  silent: Float64Array,
  columns: number,
  column: number,
): void {
  const { leak, probabilities } = network.rows[row]!
  const drawnLeak = temper(pick(leak), exponent)
  quiet[column] = 1 - drawnLeak
  for (let c = 0; c < network.size; c++) {
    silent[c * columns + column] = 1 - strength(temper(pick(probabilities[c]!), exponent), drawnLeak)
  }
}

const nothing = new Float64Array(0)

/** Tables to fill, in one piece of memory: asking for it takes longer than filling it. */
function emptyEvidence({ size }: Network, known: KnownRows, memory: Memory): Evidence {
  const columns = known.present.length
  const between = known.between.length
  const end = size + columns + columns * size
  const table = memory(end)
  return {
    size,
    odds: table.subarray(0, size),
    columns,
    quiet: table.subarray(size, size + columns),
    silent: table.subarray(size + columns, end),
    between,
    milderQuiet: between === 0 ? nothing : new Float64Array(between),
    milderSilent: between === 0 ? nothing : new Float64Array(between * size),
    severerQuiet: between === 0 ? nothing : new Float64Array(between),
    severerSilent: between === 0 ? nothing : new Float64Array(between * size),
  }
}
