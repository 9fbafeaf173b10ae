/**
 * Prior odds of each condition for this person: the share of the age band, sex, age factors and risk factors.
 */

import { absent, present, type State, unknown } from '../answers/state.ts'
import type { Base, Estimate } from '../base.ts'
import type { Factor, Network } from './network.ts'

/** Picks the number to use from an estimate: its value, or a draw from its range. */
export type Pick = (estimate: Estimate) => number

export const central: Pick = (estimate) => estimate[0]

/**
 * The factor on the odds when a risk factor is present or absent, centered so that the average over people with and
 * without it is 1: with odds ratio r and prevalence p, r / (1 - p + p r) when present and 1 / (1 - p + p r) when absent.
 * Without the centering a common factor would raise the share of its condition in everybody.
 */
export function centeredFactor(oddsRatio: number, prevalence: number, isPresent: boolean): number {
  return (isPresent ? oddsRatio : 1) / (1 - prevalence + prevalence * oddsRatio)
}

/**
 * Writes the prior odds into `odds`, one number a condition. Sex and age within the band only say whose share it is,
 * so the share is flattened with them; a risk factor is evidence about this person and counts in full.
 */
export function writePriorOdds(network: Network, state: State, pick: Pick, odds: Float64Array): void {
  const { base, size } = network
  const age = numberOf(network, state, 'person.age')
  const sex = choiceOf(network, state, 'person.sex')
  const { flattening, coOccurrence, femaleShare } = base.model
  const band = bandOf(base, age)
  for (let c = 0; c < size; c++) {
    let share = pick(base.shares[c]![band]!)
    if (sex !== undefined) share *= centeredFactor(pick(base.sexRatios[c]!), femaleShare, sex === 'female')
    odds[c] = coOccurrence * share ** flattening
  }
  if (age !== undefined) {
    for (const factor of base.ageFactors) {
      if (age >= factor.from && age < factor.below)
        odds[network.conditionIndex.get(factor.condition)!]! *= pick(factor.factor) ** flattening
    }
  }
  for (const finding of network.factorFindings) {
    if (state.of[finding] === unknown) continue
    for (const factor of network.factorsOf[finding]!) {
      const holds = factorHolds(factor, state)
      if (holds === undefined) continue
      odds[factor.condition]! *= centeredFactor(pick(factor.oddsRatio), pick(factor.prevalence), holds)
    }
  }
}

function factorHolds(factor: Factor, state: State): boolean | undefined {
  if (factor.option !== undefined) return state.choices.get(factor.finding) === factor.option
  if (state.of[factor.finding] === present) return true
  return state.of[factor.finding] === absent ? false : undefined
}

/** The age band that holds an age. Without an age the person is taken for the middle band of adults. */
function bandOf({ ageBands }: Base, age: number | undefined): number {
  if (age === undefined)
    return Math.max(
      0,
      ageBands.findIndex(({ id }) => id === 'adult'),
    )
  const band = ageBands.findIndex(({ below }) => age < below)
  return band < 0 ? ageBands.length - 1 : band
}

export function numberOf(network: Network, state: State, id: string): number | undefined {
  const index = network.findingIndex.get(id)
  return index === undefined ? undefined : state.numbers.get(index)
}

function choiceOf(network: Network, state: State, id: string): string | undefined {
  const index = network.findingIndex.get(id)
  return index === undefined ? undefined : state.choices.get(index)
}
