// The cases apart: by condition, by age band, by sex, and those of the night alone.
import type { Network } from '@stillnight/engine'
import { notOnList } from '../cases/reference-case.ts'
import { type Metrics, metricsOf } from './metrics.ts'
import type { Outcome } from './outcome.ts'

export type Groups = Readonly<Record<string, Metrics>>

export interface Grouped {
  readonly byCondition: Groups
  readonly byAge: Groups
  readonly bySex: Groups
  readonly night: Metrics
}

/** The figures for each group that has a case, in the order of the base. */
export function groupsOf(network: Network, outcomes: readonly Outcome[]): Grouped {
  const conditions = [...network.conditionIndex.keys(), notOnList]
  const bands = [...network.bands.map(({ id }) => id), 'unknown']
  return {
    byCondition: split(outcomes, conditions, (outcome) => outcome.case.diagnosis),
    byAge: split(outcomes, bands, (outcome) => ageBandOf(network, outcome)),
    bySex: split(outcomes, ['female', 'male', 'unknown'], ({ case: { full } }) =>
      String(full['person.sex'] ?? 'unknown'),
    ),
    night: metricsOf(outcomes.filter((outcome) => outcome.case.night)),
  }
}

function split(
  outcomes: readonly Outcome[],
  names: readonly string[],
  nameOf: (outcome: Outcome) => string,
): Groups {
  const groups = Map.groupBy(outcomes, nameOf)
  return Object.fromEntries(
    names.flatMap((name) => {
      const within = groups.get(name)
      return within ? [[name, metricsOf(within)]] : []
    }),
  )
}

function ageBandOf(network: Network, { case: { full } }: Outcome): string {
  const age = full['person.age']
  if (typeof age !== 'number') return 'unknown'
  return (network.bands.find(({ below }) => age < below) ?? network.bands.at(-1))?.id ?? 'unknown'
}
