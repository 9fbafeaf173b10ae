// "Did you mean": the known id that takes the fewest changed letters, if it is near enough to be a slip.

/** ` Did you mean ...?`, or nothing when no id is near. */
export function nearest(id: string, known: Iterable<string>): string {
  let best: string | undefined
  let least = Math.max(2, Math.floor(id.length / 4)) + 1
  for (const each of known) {
    const distance = editDistance(id, each)
    if (distance < least) {
      least = distance
      best = each
    }
  }
  return best === undefined ? '' : ` Did you mean \`${best}\`?`
}

/** Levenshtein's distance: letters to insert, remove or replace. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
