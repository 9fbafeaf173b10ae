/** The search for patterns: false links and power of ours beside a peer's tie-blind rank correlation. */

import { normalDeviate } from '@stillnight/engine'
import {
  type FactorNights,
  findPatterns,
  longRandom,
  type NightModel,
  simulateNights,
} from '@stillnight/engine/trial'
import { tieBlindRankTest } from './peers/tie-blind-rank-correlation.ts'

const diaries = 1000
const factorCount = 10
/** Standard normal quantiles: four evenings in ten, one in ten, one in twenty. */
const cuts = { common: -0.2533, seldom: -1.2816, rare: -1.6449 }
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(7)

interface Diary {
  readonly nights: number
  readonly model: NightModel
  readonly cut: number
  readonly eveningCorrelation: number
  /** On nights with the first factor the rate is multiplied by this. */
  readonly effect?: number
}

function evenings({ nights, cut, eveningCorrelation: keep }: Diary, random: () => number): boolean[] {
  let wander = normalDeviate(random)
  return Array.from({ length: nights }, () => {
    const isYes = wander < cut
    wander = keep * wander + Math.sqrt(1 - keep * keep) * normalDeviate(random)
    return isYes
  })
}

function measure(name: string, diary: Diary): void {
  const random = longRandom(41)
  let withLink = 0
  let firstFound = 0
  let peerPairs = 0
  for (let n = 0; n < diaries; n++) {
    const drawn = Array.from({ length: factorCount }, () => evenings(diary, random))
    const effectOn = (night: number) => ({ times: drawn[0]![night] ? (diary.effect ?? 1) : 1, plus: 0 })
    const outcome = simulateNights(diary.model, diary.nights, effectOn, random)
    const factors = drawn.map((nights, index): FactorNights => ({ factor: String(index), nights }))
    const found = findPatterns(outcome, factors)
    const links = found.kind === 'searched' ? found.links : []
    if (links.length > 0) withLink++
    if (links.some(({ factor }) => factor === '0')) firstFound++
    // The last factors have nothing to do with the nights, whatever the first one does.
    for (const nights of drawn.slice(1)) if (tieBlindRankTest(nights.map(Number), outcome) < 0.05) peerPairs++
  }
  const ours =
    diary.effect === undefined
      ? `any false link ${percent(withLink / diaries)}`
      : `found ${percent(firstFound / diaries)}         `
  const peer = peerPairs / diaries / (factorCount - 1)
  console.log(`  ${name.padEnd(50)} ${ours}   peer flags ${percent(peer)} of unrelated pairs`)
}

export function factorSearch(): void {
  console.log(`\nPatterns: ${diaries} diaries, ${factorCount} factors, the same night and the next`)
  const often: NightModel = { kind: 'count', rate: 1, logSpread: 0.5, correlation: 0.5 }
  const clustered: NightModel = { ...often, logSpread: 1, correlation: 0.7 }
  const rare: NightModel = { ...often, rate: 0.1 }
  const plain = { nights: 120, model: often, cut: cuts.common, eveningCorrelation: 0.3 }
  measure('one attack a night, factors in 4 of 10 evenings', plain)
  measure('nights and evenings like the one before', { ...plain, model: clustered, eveningCorrelation: 0.7 })
  measure('rare factors (1 in 10)', { ...plain, cut: cuts.seldom })
  measure('rare attacks (1 in 10)', { ...plain, model: rare })
  measure('both rare (1 in 20 evenings, 1 in 10 nights)', {
    ...plain,
    nights: 200,
    model: rare,
    cut: cuts.rare,
  })
  measure('a year', { ...plain, nights: 365, model: clustered, eveningCorrelation: 0.7 })
  measure('a factor that doubles the attacks', { ...plain, effect: 2 })
  measure('a factor that triples the attacks', { ...plain, effect: 3 })
  measure('a rare factor (1 in 10) that triples the attacks', { ...plain, cut: cuts.seldom, effect: 3 })
}
