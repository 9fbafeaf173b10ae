// Columns that line up.

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
