/** Plays whole experiments with simulated nights, from the draw to the verdict, and counts how they end. */

import { nightAfter } from '../diary/night.ts'
import { longRandom } from '../stats/long-random.ts'
import type { Random } from '../stats/seeded-random.ts'
import { analyze } from '../trial/analyze.ts'
import { nightsPlanned, placesOf } from '../trial/calendar.ts'
import { repeatDue } from '../trial/repeat-block.ts'
import type { TrialResult } from '../trial/result.ts'
import { scheduleOf } from '../trial/schedule.ts'
import { type NightEffect, type NightModel, noEffect, simulateNights } from '../trial/simulate-nights.ts'
import type { NightSeries, Trial } from '../trial/trial.ts'
import { trialFile } from '../trial/trial-file.ts'

export interface Play {
  readonly trial: Trial
  readonly model: NightModel
  readonly effect: NightEffect
  /** Chance that a night is not recorded. */
  readonly missing?: number
  readonly permutations?: number
  /** Looks after this many blocks; at the end when left out. */
  readonly atBlock?: number
}

const start = { instant: 1_772_300_000_000, offsetMinutes: 60 }

/** One experiment, with the seed of its draw and the dice of its nights. */
function playTrial(play: Play, seed: number, random: Random): TrialResult {
  const { model, effect, missing = 0, permutations = 1000, atBlock = play.trial.design.blocks } = play
  const trial: Trial = { ...play.trial, seed }
  const { blocks, blockNights } = trial.design
  const arms = scheduleOf(trial.design, seed)
  const effectOn = (night: number): NightEffect =>
    arms[Math.floor(night / blockNights)] === 'measure' ? effect : noEffect
  if (trial.design.repeatBelow !== undefined) return playWithRepeats({ ...play, trial }, random)
  const nights = simulateNights(model, blocks * blockNights, effectOn, random)
  const outcome = nights.map((value) => (random() < missing ? undefined : value))
  // The morning after the last block: its last night is over, recorded or not.
  const length = atBlock * blockNights
  const tonight = nightAfter(trial.firstNight, length)
  outcome.length = length
  return analyze(trialFile(trial, start), { outcome }, { tonight, permutations })
}

/** The same where blocks with few recorded nights are done once more: which nights are recorded is drawn first. */
function playWithRepeats(
  { trial, model, effect, missing = 0, permutations = 1000 }: Play,
  random: Random,
): TrialResult {
  const most = 2 * nightsPlanned(trial)
  const isMissing = Array.from({ length: most }, () => random() < missing)
  const recorded: NightSeries = isMissing.map((is) => (is ? undefined : 0))
  const repeats: number[] = []
  for (let night = 1; night <= nightsPlanned(trial, { repeats }); night++) {
    const log = { outcome: recorded.slice(0, night), repeats }
    const due = repeatDue(trial, log, nightAfter(trial.firstNight, night))
    if (due !== undefined) repeats.push(due)
  }
  const places = placesOf(trial, { repeats }, most)
  const isMeasure = (night: number): boolean => {
    const place = places[night]
    return place?.kind === 'on' && place.arm === 'measure'
  }
  const nights = simulateNights(model, places.length, (n) => (isMeasure(n) ? effect : noEffect), random)
  const outcome = nights.map((value, night) => (isMissing[night] ? undefined : value))
  const tonight = nightAfter(trial.firstNight, places.length)
  return analyze(trialFile(trial, start), { outcome, repeats }, { tonight, permutations })
}

export interface Tally {
  readonly played: number
  readonly helps: number
  readonly worse: number
  readonly doesNotHelp: number
  /** Share of intervals that hold the true benefit; one that lies on the very end counts half. */
  readonly covered: number
}

/** Plays many, and counts. `truth` is the true benefit in the unit of the outcome. */
export function playTrials(play: Play, truth: number, played: number, seed: number): Tally {
  const random = longRandom(seed)
  let helps = 0
  let worse = 0
  let doesNotHelp = 0
  let covered = 0
  let verdicts = 0
  for (let n = 0; n < played; n++) {
    const result = playTrial(play, Math.floor(random() * 2 ** 32), random)
    if (result.kind === 'none') continue
    verdicts++
    if (result.verdict === 'helps') helps++
    if (result.because === 'worse') worse++
    if (result.verdict === 'does-not-help') doesNotHelp++
    covered += held(result.figures.interval, truth)
  }
  const share = (count: number): number => count / played
  return {
    played,
    helps: share(helps),
    worse: share(worse),
    doesNotHelp: share(doesNotHelp),
    covered: covered / verdicts,
  }
}

function held({ low, high }: { readonly low: number; readonly high: number }, truth: number): number {
  const tolerance = 1e-9
  if (Math.abs(low - truth) < tolerance || Math.abs(high - truth) < tolerance) return 0.5
  return low < truth && truth < high ? 1 : 0
}
