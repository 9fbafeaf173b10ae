// A person with this diagnosis, for what a case leaves open: drawn from the base itself.
// That says how well the interview finds its way in a world where the base is right, not how well it does in ours.
import {
  type Answers,
  type ConditionId,
  type FindingId,
  type Network,
  type Random,
  stateOf,
  unknown,
} from '@stillnight/engine'

/**
 * Fills in every finding that a person can answer and that `stated` neither gives nor settles by its meaning:
 * findings by noisy-OR over the causes and the background, risk factors by their prevalence and odds ratios.
 * Ages, and findings of which the base knows no frequency, stay unknown. An unknown cause is drawn as `other`.
 */
export function simulatePerson(
  network: Network,
  stated: Answers,
  causes: readonly ConditionId[],
  random: Random,
): Answers {
  const answers: Record<FindingId, Answers[string]> = { ...stated }
  const members = causes.map((id) => network.conditionIndex.get(id) ?? network.other)
  let settled = stateOf(network, answers)
  network.findings.forEach((finding, at) => {
    // The draw is taken even when it is not needed, so that one more answer leaves the other draws as they were.
    const draw = random()
    if (settled.of[at] !== unknown || finding.askedOf !== 'person' || finding.allOf) return
    if (finding.kind === 'boolean') {
      const chance = chanceOf(network, at, members)
      if (chance === undefined) return
      answers[finding.id] = draw < chance ? 'present' : 'absent'
      // Only a present finding settles others by its meaning.
      if (draw < chance && network.implied[at]!.length > 0) settled = stateOf(network, answers)
    } else if (finding.id === 'person.sex') {
      answers[finding.id] = draw < femaleChance(network, members) ? 'female' : 'male'
    } else if (finding.kind === 'choice') {
      const option = drawOption(network, at, members, draw)
      if (option !== undefined) answers[finding.id] = option
    }
  })
  return answers
}

function chanceOf(network: Network, finding: number, members: readonly number[]): number | undefined {
  const row = network.rowsOf[finding]![0]
  if (row !== undefined) {
    return (
      1 - members.reduce((quiet, c) => quiet * network.silent[row * network.size + c]!, network.quiet[row]!)
    )
  }
  const factors = network.factorsOf[finding]!
  if (factors[0] === undefined) return undefined
  return withOdds(factors[0].prevalence[0], oddsRatioOf(network, finding, members, undefined))
}

/** A risk factor seen from the other side: with prevalence p and odds ratio r, P(factor | cause) = p r / (1 - p + p r). */
function withOdds(prevalence: number, ratio: number): number {
  return (prevalence * ratio) / (1 - prevalence + prevalence * ratio)
}

function oddsRatioOf(
  network: Network,
  finding: number,
  members: readonly number[],
  option: string | undefined,
): number {
  return network.factorsOf[finding]!.filter(
    (factor) => factor.option === option && members.includes(factor.condition),
  ).reduce((ratio, factor) => ratio * factor.oddsRatio[0], 1)
}

function femaleChance(network: Network, members: readonly number[]): number {
  const ratio = members.reduce((product, c) => product * network.base.sexRatios[c]![0], 1)
  return withOdds(network.base.model.femaleShare, ratio)
}

/** Options with a prevalence take their share, raised by the odds ratio; the rest falls to the first option. */
function drawOption(
  network: Network,
  finding: number,
  members: readonly number[],
  draw: number,
): string | undefined {
  const { id, options = [] } = network.findings[finding]!
  const known = network.base.factorPrevalence.filter((entry) => entry.finding === id)
  if (known.length === 0) return undefined
  const shareOf = (option: string): number =>
    known.find((entry) => entry.option === option)?.prevalence[0] ?? 0
  const rest = 1 - options.reduce((sum, option) => sum + shareOf(option), 0)
  const weights = options.map(
    (option, index) =>
      (shareOf(option) + (index === 0 ? rest : 0)) * oddsRatioOf(network, finding, members, option),
  )
  let left = draw * weights.reduce((sum, weight) => sum + weight, 0)
  return options.find((_, index) => {
    left -= weights[index]!
    return left < 0
  })
}
