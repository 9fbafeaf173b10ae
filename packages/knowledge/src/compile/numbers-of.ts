// Every number of the knowledge base in one list, so that a rule about numbers cannot forget a place.
import type { Knowledge, NumberEntry } from './files.ts'
import { rowName } from './links.ts'
import type { Path, SourceFile } from './source-file.ts'

/** A probability lies between 0 and 1; a ratio is above 0; a setting shapes the model and has its own limits. */
export type NumberKind = 'probability' | 'ratio' | 'setting'

export interface PlacedNumber {
  readonly kind: NumberKind
  /** Stable name, used as the key of its provenance: `findings/gout/sign.joint-hot-red`. */
  readonly name: string
  readonly entry: NumberEntry
  readonly file: SourceFile
  readonly path: Path
}

const settings = [
  'flattening',
  'co-occurrence',
  'absent-exponent',
  'absent-warning-exponent',
  'max-causes',
  'female-share',
] as const

/** All numbers that carry a range, with their place. */
export function numbersOf(knowledge: Knowledge): readonly PlacedNumber[] {
  return [...modelNumbers(knowledge), ...backgroundNumbers(knowledge), ...factorNumbers(knowledge)].concat(
    ...knowledge.conditions.map(conditionNumbers),
  )
}

function modelNumbers({ model }: Knowledge): readonly PlacedNumber[] {
  return settings.flatMap((key) => {
    const entry = model.data[key]
    // A broken model file leaves nothing to look at; its own issue says so.
    return entry ? [{ kind: 'setting' as const, name: `model/${key}`, entry, file: model, path: [key] }] : []
  })
}

function backgroundNumbers({ background }: Knowledge): readonly PlacedNumber[] {
  return Object.entries(background.data).flatMap(([finding, rate]) =>
    [rate].flat().map((entry, index) => ({
      kind: 'probability' as const,
      name: `background/${rowName({ ...entry, finding })}`,
      entry,
      file: background,
      path: Array.isArray(rate) ? [finding, index] : [finding],
    })),
  )
}

function factorNumbers({ factors }: Knowledge): readonly PlacedNumber[] {
  return factors.data.factors.map((entry, index) => ({
    kind: 'probability' as const,
    name: `factors/${factorName(entry)}`,
    entry,
    file: factors,
    path: ['factors', index],
  }))
}

function conditionNumbers(file: Knowledge['conditions'][number]): readonly PlacedNumber[] {
  const { id, prior, findings = [], 'risk-factors': riskFactors = [] } = file.data
  const { ages = [], 'female-to-male': ratio, ...shares } = prior
  return [
    ...Object.entries(shares).map(([band, entry]) => ({
      kind: 'probability' as const,
      name: `shares/${id}/${band}`,
      entry: entry as NumberEntry,
      file,
      path: ['prior', band],
    })),
    ...(ratio
      ? [
          {
            kind: 'ratio' as const,
            name: `sex-ratios/${id}`,
            entry: ratio,
            file,
            path: ['prior', 'female-to-male'],
          },
        ]
      : []),
    ...ages.map((entry, index) => ({
      kind: 'ratio' as const,
      name: `age-factors/${id}/${entry.from}-${entry.below}`,
      entry,
      file,
      path: ['prior', 'ages', index],
    })),
    ...riskFactors.map((entry, index) => ({
      kind: 'ratio' as const,
      name: `risk-factors/${id}/${factorName(entry)}`,
      entry,
      file,
      path: ['risk-factors', index],
    })),
    ...findings.map((entry, index) => ({
      kind: 'probability' as const,
      name: `findings/${id}/${rowName(entry)}`,
      entry,
      file,
      path: ['findings', index],
    })),
  ]
}

/** `history.smoking=current`: names a risk factor, or one option of a choice, the same in every file. */
export function factorName({
  finding,
  option,
}: {
  readonly finding: string
  readonly option?: string
}): string {
  return option === undefined ? finding : `${finding}=${option}`
}
