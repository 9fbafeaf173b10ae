// The rows of the network: how often each finding is present with each cause alone, and with none of them.
import type { Cut, Estimate, Link } from '@stillnight/engine'
import type { CutEntry, FindingRow, Knowledge } from './files.ts'
import { estimate } from './numbers.ts'

const sides = [
  ['at-most', 'atMost', -1],
  ['below', 'below', -1],
  ['at-least', 'atLeast', 1],
  ['above', 'above', 1],
] as const

/** The cut of a row, if it is about a number. */
function cutOf(entry: CutEntry): Cut | undefined {
  for (const [key, name] of sides) {
    const bound = entry[key]
    if (bound !== undefined) return { [name]: bound } as unknown as Cut
  }
  return undefined
}

/** `lab.ferritin at-most 75`: names one row of one condition, the same in every file. */
export function rowName(entry: { readonly finding: string } & CutEntry): string {
  for (const [key] of sides) {
    if (entry[key] !== undefined) return `${entry.finding} ${key} ${entry[key]}`
  }
  return entry.finding
}

/** Sorts the cuts of one number from the mildest to the most severe, low sides first. */
export function compareCuts(a: CutEntry, b: CutEntry): number {
  const [directionA, boundA] = severity(a)
  const [directionB, boundB] = severity(b)
  return directionA - directionB || (boundA - boundB) * directionA
}

/** -1 for cuts where low is bad, 1 where high is bad, and the bound. */
function severity(entry: CutEntry): readonly [direction: number, bound: number] {
  for (const [key, , direction] of sides) {
    const bound = entry[key]
    if (bound !== undefined) return [direction, bound]
  }
  return [0, 0]
}

/**
 * One link for each row of the background, in the order of the vocabulary; the cuts of a number from the
 * mildest to the most severe. A condition that says nothing about a finding has the background rate.
 */
export function compileLinks(knowledge: Knowledge, conditionIds: readonly string[]): readonly Link[] {
  const rows = new Map(
    knowledge.conditions.map(({ data }) => [
      data.id,
      new Map((data.findings ?? []).map((row) => [rowName(row), estimate(row)])),
    ]),
  )
  return sortedBackground(knowledge).map((row) => {
    const name = rowName(row)
    const leak = estimate(row)
    const cut = cutOf(row)
    const probabilities = conditionIds.map((id): Estimate => rows.get(id)?.get(name) ?? leak)
    return { finding: row.finding, ...(cut && { cut }), leak, probabilities }
  })
}

function sortedBackground({ vocabulary, background }: Knowledge): readonly FindingRow[] {
  return Object.keys(vocabulary.data.findings).flatMap((finding) =>
    [background.data[finding] ?? []]
      .flat()
      .sort(compareCuts)
      .map((row) => ({ ...row, finding })),
  )
}
