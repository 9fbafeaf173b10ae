// Fewer people lie beyond a stricter cut: a probability that rises from a mild cut to a severe one cannot be true.
import type { CutEntry, NumberEntry } from '../compile/files.ts'
import { compareCuts, rowName } from '../compile/links.ts'
import type { Path, SourceFile } from '../compile/source-file.ts'
import type { Found, Rule } from './rule.ts'

type Row = NumberEntry & CutEntry & { readonly finding: string }

export const cutsOrdered: Rule = {
  id: 'cut-order',
  check: ({ vocabulary, background, conditions }) => {
    const numbers = Object.entries(vocabulary.data.findings)
      .filter(([, { kind }]) => kind === 'number')
      .map(([id]) => id)
    return numbers.flatMap((finding) => {
      const rates = [background.data[finding] ?? []].flat().map((rate) => ({ ...rate, finding }))
      const inBackground = rising(rates, background, (index) => [finding, index])
      const inConditions = conditions.flatMap((file) => {
        const rows = file.data.findings ?? []
        const places = rows.flatMap((row, index) => (row.finding === finding ? [index] : []))
        return rising(
          places.map((place) => rows[place]!),
          file,
          (index) => ['findings', places[index]!],
        )
      })
      return [...inBackground, ...inConditions]
    })
  },
}

function rising(rows: readonly Row[], file: SourceFile, pathOf: (index: number) => Path): readonly Found[] {
  return rows.slice(1).flatMap((row, index): readonly Found[] => {
    const milder = rows[index]!
    const path = pathOf(index + 1)
    if (compareCuts(milder, row) >= 0) {
      return [
        { file, path, message: `Write the mildest cut first: ${rowName(row)} before ${rowName(milder)}.` },
      ]
    }
    // A number may be cut on its low and on its high side; each side is a ladder of its own.
    const sameSide = isLow(milder) === isLow(row)
    if (!sameSide || row.value <= milder.value) return []
    return [
      {
        file,
        path: [...path, 'value'],
        message: `${rowName(row)} is stricter than ${rowName(milder)} and cannot be commoner. Write ${milder.value} or less.`,
      },
    ]
  })
}

function isLow(cut: CutEntry): boolean {
  return cut['at-most'] !== undefined || cut.below !== undefined
}
