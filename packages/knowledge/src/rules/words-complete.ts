// Whatever can be shown needs words, and words for what no longer exists would never be read again.
import { type Knowledge, type WordTree, waitingId } from '../compile/files.ts'
import type { Path, SourceFile } from '../compile/source-file.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Found, Rule } from './rule.ts'

/** The texts that each id of one file of words must have. */
type Wanted = ReadonlyMap<string, readonly string[]>

export const wordsComplete: Rule = {
  id: 'words-complete',
  check: (knowledge) =>
    Object.entries(wantedWords(knowledge)).flatMap(([name, wanted]) => {
      const file = knowledge.words[name] ?? absent(name)
      return [...lacking(file, wanted), ...homeless(file, wanted)]
    }),
}

function wantedWords(knowledge: Knowledge): Readonly<Record<string, Wanted>> {
  const {
    vocabulary,
    conditions,
    questions,
    warningSigns,
    relief,
    safety,
    conflicts,
    medicines,
    whileWaiting,
  } = knowledge
  const all = (ids: readonly string[], keys: readonly string[]): Wanted =>
    new Map(ids.map((id) => [id, keys]))
  return {
    conditions: all(
      conditions.map(({ data }) => data.id),
      ['name', 'clinical', 'what', 'next', 'settle'],
    ),
    findings: wantedOfFindings(knowledge),
    questions: new Map(
      questions.data.questions.map(({ id, kind, settles }) => [
        id,
        ['ask', 'why', ...(kind === 'pick-all' ? settles.map((finding) => `options/${finding}`) : [])],
      ]),
    ),
    'warning-signs': all(
      warningSigns.map(({ data }) => data.id),
      ['why', 'act'],
    ),
    urgency: all(Object.keys(vocabulary.data.urgency), ['title', 'act']),
    measures: all(
      relief.map(({ data }) => data.id),
      ['name', 'how', 'effect-after', 'stop'],
    ),
    safety: all(
      safety.flatMap(({ data }) => data.rules.map(({ id }) => id)),
      ['why', 'instead'],
    ),
    conflicts: new Map(
      conflicts.data.conflicts.map(({ id, positions }) => [
        id,
        ['say', ...positions.map((position) => `positions/${position.id}`)],
      ]),
    ),
    triggers: all(
      medicines.data.medicines.map(({ id }) => id),
      ['say'],
    ),
    waiting: all(whileWaiting.data.waiting.map(waitingId), ['do', 'dont', 'sooner', 'why']),
  }
}

function wantedOfFindings({ vocabulary }: Knowledge): Wanted {
  return new Map(
    Object.entries(vocabulary.data.findings).map(([id, { kind, unit, options = [] }]) => {
      // A count or an index has no unit to name.
      if (kind === 'number') return [id, ['name', 'ask', 'clinic', ...(unit === '1' ? [] : ['unit-name'])]]
      if (kind === 'choice') {
        const texts = ['present', 'clinic']
        const ofOptions = options.flatMap((option) => texts.map((text) => `options/${option}/${text}`))
        return [id, ['ask', 'clinic', ...ofOptions]]
      }
      return [id, ['present', 'absent', 'ask', 'clinic']]
    }),
  )
}

function lacking(file: SourceFile<WordTree>, wanted: Wanted): readonly Found[] {
  return [...wanted].flatMap(([id, keys]) => {
    if (!Object.hasOwn(file.data, id)) {
      return [
        {
          file,
          path: [],
          message: `There are no words for ${id}. Write \`${id}:\` with ${keys.join(', ')}.`,
        },
      ]
    }
    return keys
      .map((key) => [id, ...key.split('/')])
      .filter((path) => textAt(file.data, path) === undefined)
      .map((path) => ({ file, path, message: `${path.join(' ')} is missing. Write it.` }))
  })
}

function homeless(file: SourceFile<WordTree>, wanted: Wanted): readonly Found[] {
  return Object.keys(file.data)
    .filter((id) => !wanted.has(id))
    .map((id) => ({
      file,
      path: [id],
      message: `There is no \`${id}\` to have words for.${didYouMean(id, wanted.keys())} Remove it or correct the id.`,
    }))
}

function textAt(tree: WordTree, path: Path): unknown {
  return path.reduce<unknown>(
    (node, step) =>
      typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[step] : undefined,
    tree,
  )
}

function absent(name: string): SourceFile<WordTree> {
  return { path: `words/en/${name}.yaml`, data: {}, at: () => ({ line: 1, column: 1 }) }
}
