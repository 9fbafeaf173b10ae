// Everything that claims a basis: numbers, rules, effects and evidence, each with its place in a file.
import type { Backing, Knowledge } from './files.ts'
import { numbersOf } from './numbers-of.ts'
import type { Path, SourceFile } from './source-file.ts'

export interface PlacedBacking {
  readonly backing: Backing & { readonly population?: unknown; readonly comparator?: unknown }
  readonly file: SourceFile
  readonly path: Path
}

/** All backings, numbers first. */
export function placedBackings(knowledge: Knowledge): readonly PlacedBacking[] {
  return [
    ...numbersOf(knowledge).map(({ entry, file, path }) => ({ backing: entry, file, path })),
    ...knowledge.conditions.flatMap((file) => [
      ...(file.data.harm ? [{ backing: file.data.harm, file, path: ['harm'] }] : []),
      ...(file.data.evidence ?? []).map((backing, index) => ({ backing, file, path: ['evidence', index] })),
    ]),
    ...knowledge.warningSigns.map((file) => ({ backing: file.data, file, path: [] })),
    ...knowledge.safety.flatMap((file) =>
      file.data.rules.map((backing, index) => ({ backing, file, path: ['rules', index] })),
    ),
    ...knowledge.relief.flatMap((file) =>
      file.data.effects.map((backing, index) => ({ backing, file, path: ['effects', index] })),
    ),
    { backing: knowledge.reliefGeneral.data, file: knowledge.reliefGeneral, path: [] },
    ...knowledge.whileWaiting.data.waiting.map((backing, index) => ({
      backing,
      file: knowledge.whileWaiting,
      path: ['waiting', index],
    })),
    ...knowledge.selfExperiments.data.measures.map((backing, index) => ({
      backing,
      file: knowledge.selfExperiments,
      path: ['measures', index],
    })),
    ...knowledge.conflicts.data.conflicts.map((backing, index) => ({
      backing,
      file: knowledge.conflicts,
      path: ['conflicts', index],
    })),
    ...knowledge.medicines.data.medicines.map((backing, index) => ({
      backing,
      file: knowledge.medicines,
      path: ['medicines', index],
    })),
  ]
}
