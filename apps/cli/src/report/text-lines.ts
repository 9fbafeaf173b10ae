// Breaks text of two weights into lines of a width. PDFKit measures words; it does not measure mixed paragraphs.

export interface Run {
  readonly text: string
  readonly isBold?: boolean
  readonly isQuiet?: boolean
}

/** A word of one look, where it begins on its line. */
export interface Piece extends Run {
  readonly x: number
}

export type MeasureWidth = (text: string, isBold: boolean) => number

/**
 * The lines of a paragraph. Words of one look that follow each other are one piece; a word wider than the line stands
 * alone on its own.
 */
export function linesOf(runs: readonly Run[], width: number, measure: MeasureWidth): readonly Piece[][] {
  const lines: Piece[][] = [[]]
  let x = 0
  for (const run of runs) {
    for (const word of run.text.split(/(?<= )/)) {
      const isBold = run.isBold ?? false
      if (x > 0 && x + measure(word.trimEnd(), isBold) > width) {
        lines.push([])
        x = 0
      }
      const line = lines.at(-1)!
      const last = line.at(-1)
      if (last && last.isBold === run.isBold && last.isQuiet === run.isQuiet) {
        line[line.length - 1] = { ...last, text: last.text + word }
      } else line.push({ ...run, text: word, x })
      x += measure(word, isBold)
    }
  }
  return lines
}
