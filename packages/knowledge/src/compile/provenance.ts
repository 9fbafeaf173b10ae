// Where everything comes from, apart from the base: fetched when a person or a clinician asks "why?".
import { type Backing, type ConditionFile, type Knowledge, type SourceEntry, waitingId } from './files.ts'
import { numbersOf } from './numbers-of.ts'

/** Where one statement comes from. `source` always is a list of keys of `sources`. */
export interface Origin {
  readonly basis: Backing['basis']
  readonly source: readonly string[]
  readonly place?: string
  readonly note?: string
  readonly reason?: string
}

export interface NumberOrigin extends Origin {
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface ConditionOrigin {
  readonly notes: readonly string[]
  readonly notModelled: readonly string[]
  /** Accuracy in other groups of people: for explanation, never computed with. */
  readonly evidence: NonNullable<ConditionFile['evidence']>
  readonly codes: NonNullable<ConditionFile['codes']>
  readonly harm?: Origin & { readonly probability: number }
}

export interface SignOrigin extends Origin {
  readonly danger: readonly string[]
  readonly claim?: string
  readonly unless: readonly { readonly finding: string; readonly because: string }[]
}

export type EffectOrigin = Origin & { readonly [field: string]: unknown }

export interface Provenance {
  /** By stable name: `findings/<condition>/<finding>`, `shares/<condition>/<age band>`, `background/<finding>`, ... */
  readonly numbers: Readonly<Record<string, NumberOrigin>>
  readonly conditions: Readonly<Record<string, ConditionOrigin>>
  readonly warningSigns: Readonly<Record<string, SignOrigin>>
  readonly safetyRules: Readonly<Record<string, Origin>>
  /** By `<measure>/<condition>`. */
  readonly effects: Readonly<Record<string, EffectOrigin>>
  readonly triggers: Readonly<Record<string, EffectOrigin>>
  readonly conflicts: Readonly<Record<string, EffectOrigin>>
  /** What to know until help comes, by condition or by the id of what belongs to warning signs. */
  readonly waiting: Readonly<Record<string, Origin>>
  /** Why each measure can be tried in blocks, or cannot, by measure. */
  readonly selfExperiments: Readonly<Record<string, Origin>>
  readonly groups: Readonly<Record<string, string>>
  /** Only those that something above names. */
  readonly sources: Readonly<Record<string, SourceEntry>>
}

/** Compiles the provenance of everything in the base. */
export function compileProvenance(knowledge: Knowledge): Provenance {
  const everything = {
    numbers: Object.fromEntries(
      numbersOf(knowledge).map(({ name, entry }) => [
        name,
        {
          value: entry.value,
          low: entry.low ?? entry.value,
          high: entry.high ?? entry.value,
          ...origin(entry),
        },
      ]),
    ),
    conditions: Object.fromEntries(knowledge.conditions.map(({ data }) => [data.id, conditionOrigin(data)])),
    warningSigns: Object.fromEntries(
      knowledge.warningSigns.map(({ data }): [string, SignOrigin] => [
        data.id,
        {
          ...origin(data),
          danger: data.danger ?? [],
          ...(data.claim !== undefined && { claim: data.claim }),
          unless: data.unless ?? [],
        },
      ]),
    ),
    safetyRules: Object.fromEntries(
      knowledge.safety.flatMap(({ data }) => data.rules.map((rule) => [rule.id, origin(rule)])),
    ),
    effects: Object.fromEntries(
      knowledge.relief.flatMap(({ data: { id, effects } }) =>
        effects.map(({ condition, ...effect }) => [`${id}/${condition}`, { ...effect, ...origin(effect) }]),
      ),
    ),
    triggers: Object.fromEntries(
      knowledge.medicines.data.medicines.map(({ id, ...medicine }) => [
        id,
        { ...medicine, ...origin(medicine) },
      ]),
    ),
    conflicts: Object.fromEntries(
      knowledge.conflicts.data.conflicts.map(({ id, measures, positions, ...conflict }) => [
        id,
        { ...conflict, ...origin(conflict) },
      ]),
    ),
    waiting: Object.fromEntries(
      knowledge.whileWaiting.data.waiting.map((entry) => [waitingId(entry), origin(entry)]),
    ),
    selfExperiments: Object.fromEntries(
      knowledge.selfExperiments.data.measures.map((entry) => [entry.measure, origin(entry)]),
    ),
    groups: Object.fromEntries(knowledge.groups.data.groups.map(({ id, reason }) => [id, reason])),
  }
  return { ...everything, sources: namedSources(knowledge, everything) }
}

function origin({ basis, source, place, note, reason }: Backing): Origin {
  return {
    basis,
    source: [source].flat(),
    ...(place !== undefined && { place }),
    ...(note !== undefined && { note }),
    ...(reason !== undefined && { reason }),
  }
}

function conditionOrigin(data: ConditionFile): ConditionOrigin {
  const { notes, 'not-modelled': notModelled, evidence, codes, harm } = data
  return {
    notes: notes ?? [],
    notModelled: notModelled ?? [],
    evidence: evidence ?? [],
    codes: codes ?? {},
    ...(harm && { harm: { ...origin(harm), probability: harm.probability } }),
  }
}

/** The sources that occur under a key `source` anywhere in what was compiled. */
function namedSources({ sources }: Knowledge, everything: unknown): Readonly<Record<string, SourceEntry>> {
  const named = new Set<string>()
  collectSources(everything, named)
  return Object.fromEntries(
    sources.flatMap(({ data }) => Object.entries(data)).filter(([key]) => named.has(key)),
  )
}

function collectSources(node: unknown, named: Set<string>): void {
  if (typeof node !== 'object' || node === null) return
  for (const [key, value] of Object.entries(node)) {
    if (key === 'source') for (const id of [value].flat()) named.add(String(id))
    else collectSources(value, named)
  }
}
