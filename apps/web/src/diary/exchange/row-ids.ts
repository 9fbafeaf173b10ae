// Names for new rows of a spreadsheet, made of what is in them: the same file brought in twice adds nothing twice, and
// the rows of two files never take each other's place.

// FNV-1a (Fowler, Noll, Vo), 64 bits: no guard against an attacker, who could write any id into the file anyway.
const offset = 0xcbf29ce484222325n
const prime = 0x100000001b3n

function hashOf(text: string): string {
  let hash = offset
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * prime)
  }
  return hash.toString(16).padStart(16, '0')
}

export interface RowIds {
  /** The name of the next row of a file; of two rows that are alike, the second gets another. */
  readonly next: (cells: readonly string[]) => string
}

/**
 * Names the rows of one file, in their order.
 *
 * @example
 * const ids = rowIds()
 * ids.next(['attack', '2026-11-26']) === rowIds().next(['attack', '2026-11-26', '']) // => true
 */
export function rowIds(): RowIds {
  const times = new Map<string, number>()
  return {
    next: (cells) => {
      // How many empty cells end a row depends on the program that wrote it.
      const hash = hashOf(JSON.stringify(cells.map((cell) => cell.trim())).replace(/(?:,"")+\]$/, ']'))
      const time = (times.get(hash) ?? 0) + 1
      times.set(hash, time)
      return time === 1 ? `row-${hash}` : `row-${hash}-${time}`
    },
  }
}
