// Every place where a file names an id of another file, so that a rule about ids cannot forget one.
import { mentionsIn } from './expressions.ts'
import type { Backing, Cases, Examples, Knowledge } from './files.ts'
import type { Path, SourceFile } from './source-file.ts'

export type ReferenceKind = 'finding' | 'condition' | 'measure' | 'source' | 'safety-rule' | 'warning-sign'

export interface Reference {
  readonly kind: ReferenceKind
  readonly id: string
  /** One option of a choice finding, if it names one. */
  readonly option?: string
  readonly file: SourceFile
  readonly path: Path
}

type Collect = (kind: ReferenceKind, ids: unknown, path: Path, option?: string) => void

/** All references, in the order of the files. */
export function referencesOf(knowledge: Knowledge): readonly Reference[] {
  const found: Reference[] = []
  const within =
    (file: SourceFile): Collect =>
    (kind, ids, path, option) => {
      if (Array.isArray(ids)) {
        for (const [index, id] of ids.entries()) found.push({ kind, id, file, path: [...path, index] })
      } else if (typeof ids === 'string') {
        found.push({ kind, id: ids, ...(option !== undefined && { option }), file, path })
      }
    }
  const { vocabulary, background, factors, groups, implications, conflicts, medicines, questions } = knowledge
  const { reliefGeneral, whileWaiting, selfExperiments } = knowledge
  within(reliefGeneral)('finding', reliefGeneral.data['ask-always'], ['ask-always'])
  sources(within(reliefGeneral), reliefGeneral.data, [])
  for (const [index, entry] of whileWaiting.data.waiting.entries()) {
    if (entry.signs === undefined) {
      within(whileWaiting)('condition', entry.condition, ['waiting', index, 'condition'])
    }
    within(whileWaiting)('warning-sign', entry.signs, ['waiting', index, 'signs'])
    sources(within(whileWaiting), entry, ['waiting', index])
  }
  for (const [index, entry] of selfExperiments.data.measures.entries()) {
    within(selfExperiments)('measure', entry.measure, ['measures', index, 'measure'])
    sources(within(selfExperiments), entry, ['measures', index])
  }
  for (const [id, finding] of Object.entries(vocabulary.data.findings)) {
    within(vocabulary)('finding', finding['all-of'], ['findings', id, 'all-of'])
    within(vocabulary)('finding', finding['read-from'], ['findings', id, 'read-from'])
  }
  for (const [finding, rate] of Object.entries(background.data)) {
    within(background)('finding', finding, [finding])
    for (const [index, entry] of [rate].flat().entries()) {
      sources(within(background), entry, Array.isArray(rate) ? [finding, index] : [finding])
    }
  }
  rows(within(factors), factors.data.factors, ['factors'])
  for (const [index, group] of groups.data.groups.entries()) {
    within(groups)('finding', group.findings, ['groups', index, 'findings'])
    sources(within(groups), group, ['groups', index])
  }
  for (const [index, implication] of implications.data.implications.entries()) {
    const path = ['implications', index]
    within(implications)('finding', implication.if, [...path, 'if'], implication.is)
    within(implications)('finding', implication.present, [...path, 'present'])
    within(implications)('finding', implication.absent, [...path, 'absent'])
  }
  for (const [index, { settles }] of questions.data.questions.entries()) {
    within(questions)('finding', settles, ['questions', index, 'settles'])
  }
  for (const [index, conflict] of conflicts.data.conflicts.entries()) {
    const path = ['conflicts', index]
    within(conflicts)('measure', conflict.measures, [...path, 'measures'])
    sources(within(conflicts), conflict, path)
    for (const [place, { when }] of conflict.positions.entries()) {
      expression(within(conflicts), when, [...path, 'positions', place, 'when'])
    }
  }
  for (const [index, medicine] of medicines.data.medicines.entries()) {
    const path = ['medicines', index]
    within(medicines)('finding', medicine.finding, [...path, 'finding'])
    within(medicines)('condition', medicine.condition, [...path, 'condition'])
    sources(within(medicines), medicine, path)
  }
  for (const file of knowledge.conditions) condition(within(file), file.data)
  for (const file of knowledge.warningSigns) warningSign(within(file), file.data)
  for (const file of knowledge.relief) measure(within(file), file.data)
  for (const file of knowledge.safety) {
    for (const [index, rule] of file.data.rules.entries()) safetyRule(within(file), rule, ['rules', index])
  }
  for (const file of knowledge.cases) {
    for (const [index, each] of file.data.cases.entries()) oneCase(within(file), each, ['cases', index])
  }
  return found
}

function condition(collect: Collect, data: Knowledge['conditions'][number]['data']): void {
  collect('condition', data.excludes, ['excludes'])
  if (data.harm) sources(collect, data.harm, ['harm'])
  const { ages, ...numbers } = data.prior
  for (const [key, entry] of Object.entries(numbers)) sources(collect, entry as Backing, ['prior', key])
  for (const [index, entry] of (ages ?? []).entries()) sources(collect, entry, ['prior', 'ages', index])
  rows(collect, data['risk-factors'] ?? [], ['risk-factors'])
  rows(collect, data.findings ?? [], ['findings'])
  rows(collect, data.evidence ?? [], ['evidence'])
}

function warningSign(collect: Collect, data: Knowledge['warningSigns'][number]['data']): void {
  collect('condition', data.danger, ['danger'])
  expression(collect, data.when, ['when'])
  for (const [index, { finding }] of (data.unless ?? []).entries()) {
    collect('finding', finding, ['unless', index, 'finding'])
  }
  sources(collect, data, [])
  examples(collect, data.examples, ['examples'])
}

function measure(collect: Collect, data: Knowledge['relief'][number]['data']): void {
  collect('measure', data.id, ['id'])
  collect('finding', data.ask, ['ask'])
  if (data['needless-when'] !== undefined) expression(collect, data['needless-when'], ['needless-when'])
  collect('safety-rule', data['when-not'], ['when-not'])
  for (const [index, effect] of data.effects.entries()) {
    collect('condition', effect.condition, ['effects', index, 'condition'])
    sources(collect, effect, ['effects', index])
  }
}

function safetyRule(
  collect: Collect,
  rule: Knowledge['safety'][number]['data']['rules'][number],
  path: Path,
): void {
  if (rule.measures !== 'any') collect('measure', rule.measures, [...path, 'measures'])
  collect('measure', rule.except, [...path, 'except'])
  expression(collect, rule.when, [...path, 'when'])
  if (rule['lifted-by'] !== undefined) expression(collect, rule['lifted-by'], [...path, 'lifted-by'])
  sources(collect, rule, path)
  examples(collect, rule.examples, [...path, 'examples'])
}

function oneCase(collect: Collect, data: Cases['cases'][number], path: Path): void {
  for (const key of ['present', 'absent', 'present_exam', 'absent_exam'] as const) {
    collect('finding', data[key], [...path, key])
  }
  for (const [id, value] of Object.entries(data.values ?? {})) {
    collect('finding', id, [...path, 'values', id], typeof value === 'string' ? value : undefined)
  }
  // A diagnosis outside the list is told in words.
  if (data.diagnosis !== 'not-on-list') collect('condition', data.diagnosis, [...path, 'diagnosis'])
  collect('condition', data.also, [...path, 'also'])
  collect('condition', data.acceptable, [...path, 'acceptable'])
}

function examples(collect: Collect, { fires, 'near-miss': nearMiss }: Examples, path: Path): void {
  for (const [key, list] of [
    ['fires', fires],
    ['near-miss', nearMiss],
  ] as const) {
    for (const [index, example] of list.entries()) {
      const steps = [...path, key, index]
      collect('finding', example.present, [...steps, 'present'])
      collect('finding', example.absent, [...steps, 'absent'])
      for (const [id, value] of Object.entries(example.values ?? {})) {
        collect('finding', id, [...steps, 'values', id], typeof value === 'string' ? value : undefined)
      }
      for (const id of Object.keys(example.probabilities ?? {})) {
        collect('condition', id, [...steps, 'probabilities', id])
      }
    }
  }
}

function rows(
  collect: Collect,
  list: readonly (Backing & { readonly finding: string; readonly option?: unknown })[],
  path: Path,
): void {
  for (const [index, row] of list.entries()) {
    const option = typeof row.option === 'string' ? row.option : undefined
    collect('finding', row.finding, [...path, index, 'finding'], option)
    sources(collect, row, [...path, index])
  }
}

function expression(collect: Collect, value: unknown, path: Path): void {
  for (const mention of mentionsIn(value, path)) {
    if (mention.kind === 'option') collect('finding', mention.finding, mention.path, mention.id)
    else collect(mention.kind, mention.id, mention.path)
  }
}

function sources(collect: Collect, { source }: Backing, path: Path): void {
  collect('source', source, [...path, 'source'])
}
