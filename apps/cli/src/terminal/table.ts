// Columns that line up, and what becomes of them where there is no room.
import { wrap } from './lay-out.ts'

/**
 * Rows of cells as lines. `sides` says for each column whether it stands to the left ("l") or the right ("r");
 * without it the first column stands to the left and the others, which hold figures, to the right.
 */
export function alignColumns(rows: readonly (readonly string[])[], sides = 'l'): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  return rows.map((row) =>
    row
      .map((cell, column) =>
        (sides[column] ?? 'r') === 'l' ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  )
}

/** Less room than this for the last column, and it reads like a ladder. */
const leastRoom = 24

/**
 * The same within `width`: the last column holds a text and wraps inside its place. Where there is no place for it, each
 * row is a block: its first cell, and under it the others in one line of text. A word longer than a line stays whole.
 */
export function fitColumns(
  rows: readonly (readonly string[])[],
  sides: string,
  width: number,
  indent = 2,
): readonly string[] {
  const fixed = alignColumns(
    rows.map((row) => row.slice(0, -1)),
    sides,
  )
  const start = indent + Math.max(0, ...fixed.map((line) => line.length)) + 2
  const margin = ' '.repeat(indent)
  if (width - start < leastRoom) {
    return rows.flatMap(([first = '', ...others]) => [
      ...wrap(first, width, indent),
      ...wrap(others.filter((cell) => cell !== '').join(', '), width, indent + 2),
    ])
  }
  return rows.flatMap((row, index) => {
    const [first = '', ...more] = wrap(row.at(-1) ?? '', width, start)
    const line = `${margin}${fixed[index]!}`.padEnd(start)
    return [`${line}${first.slice(start)}`.trimEnd(), ...more]
  })
}
