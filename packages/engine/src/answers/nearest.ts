/** The known id a mistyped one most likely meant. */

/** Edits (insert, delete, replace, swap neighbors) further away than this are another word. */
const furthest = 4

/**
 * The candidate with the fewest edits (Damerau 1964, optimal string alignment), if any is near.
 *
 * @example
 * nearest('sensation.burnig', ['sensation.burning', 'sensation.numbness']) // => 'sensation.burning'
 */
export function nearest(id: string, candidates: Iterable<string>): string | undefined {
  const short = id.slice(0, 80)
  let best: string | undefined
  let fewest = Math.min(furthest, Math.ceil(short.length / 3)) + 1
  for (const candidate of candidates) {
    const name = candidate.slice(candidate.indexOf('.') + 1)
    const distance = Math.min(edits(short, candidate), edits(short, name) + 0.5)
    if (distance < fewest) {
      fewest = distance
      best = candidate
    }
  }
  return best
}

function edits(first: string, second: string): number {
  if (Math.abs(first.length - second.length) > furthest) return furthest + 1
  let before: number[] = []
  let last = Array.from({ length: second.length + 1 }, (_, index) => index)
  for (let i = 1; i <= first.length; i++) {
    const row = [i]
    for (let j = 1; j <= second.length; j++) {
      const cost = first[i - 1] === second[j - 1] ? 0 : 1
      let fewest = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost)
      if (i > 1 && j > 1 && first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1]) {
        fewest = Math.min(fewest, before[j - 2]! + 1)
      }
      row.push(fewest)
    }
    before = last
    last = row
  }
  return last[second.length]!
}
