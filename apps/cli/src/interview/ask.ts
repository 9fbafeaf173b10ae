// Puts one question on the screen and turns the reply into answers.
import type { Answers, Finding, FindingId, Question } from '@stillnight/engine'
import { capitalize } from '@stillnight/words'
import { wrap } from '../terminal/lay-out.ts'
import { type Conversation, prompt } from './conversation.ts'
import { isKey, readReply } from './read-reply.ts'

export interface Screen {
  readonly question: Question
  /** The findings of the question that are not known yet. */
  readonly open: readonly Finding[]
  /** Why it is asked now. */
  readonly why: string
  /** About how many questions are left, in words. */
  readonly left: string
}

export interface Asked {
  readonly kind: 'answered' | 'back' | 'quit'
  /** What was answered; empty for a question that was skipped. */
  readonly answers: Answers
}

const nothing: Answers = {}

/** Asks one question. */
export async function ask(conversation: Conversation, screen: Screen): Promise<Asked> {
  const { words, terminal } = conversation
  const { question, left } = screen
  const { ask: text, help } = words.question(question)
  const bold = wrap(text, terminal.width).map(terminal.style.bold)
  terminal.out(['', terminal.style.dim(left), ...bold].join('\n'))
  if (help !== undefined) terminal.out(wrap(help, terminal.width).join('\n'))
  return question.kind === 'pick-all' ? pickAll(conversation, screen) : askEach(conversation, screen)
}

async function pickAll(conversation: Conversation, { question, open, why }: Screen): Promise<Asked> {
  const { words, terminal } = conversation
  const { options, none } = words.question(question)
  const ids = open.map(({ id }) => id)
  const shown = options.filter(({ finding }) => ids.includes(finding))
  terminal.out(
    [
      ...numbered(
        shown.map(({ label }) => label),
        terminal.width,
      ),
      ...wrap(none, terminal.width, 1, '0  '),
    ].join('\n'),
  )
  const reply = await prompt(conversation, words.text('command-line.interview.how-many'), why, (line) => {
    const read = readReply(line, shown.length)
    if (read.kind === 'none') return { picked: new Set<FindingId>(), rest: 'absent' as const }
    if (read.kind !== 'picked') return undefined
    const picked = new Set(read.options.map((option) => shown[option - 1]!.finding))
    return { picked, rest: read.restUnknown ? ('unknown' as const) : ('absent' as const) }
  })
  if (reply === 'cannot-tell') return { kind: 'answered', answers: allUnknown(ids) }
  if (reply === 'skip') return { kind: 'answered', answers: nothing }
  if (typeof reply === 'string') return { kind: reply, answers: nothing }
  const { picked, rest } = reply
  return {
    kind: 'answered',
    answers: Object.fromEntries(ids.map((id) => [id, picked.has(id) ? 'present' : rest])),
  }
}

/** One prompt for each finding. Back goes to the prompt before, and from the first to the question before. */
async function askEach(conversation: Conversation, { open, why }: Screen): Promise<Asked> {
  let answers: Answers = nothing
  for (let at = 0; at < open.length; ) {
    const { id } = open[at]!
    const reply = await askOne(conversation, open[at]!, why)
    if (reply === 'quit') return { kind: 'quit', answers }
    if (reply === 'back' && at === 0) return { kind: 'back', answers: nothing }
    if (reply === 'cannot-tell') answers = { ...answers, [id]: 'unknown' }
    else if (typeof reply === 'object') answers = { ...answers, [id]: reply.answer }
    at += reply === 'back' ? -1 : 1
  }
  return { kind: 'answered', answers }
}

function askOne(conversation: Conversation, finding: Finding, why: string) {
  const { words, terminal } = conversation
  const { id, kind, range = [0, Number.MAX_SAFE_INTEGER], options = [] } = finding
  terminal.out(['', ...wrap(words.findingQuestion(id), terminal.width)].join('\n'))
  const text = (key: string, values = {}): string => words.text(`command-line.interview.${key}`, values)
  switch (kind) {
    case 'number':
      return prompt(conversation, text('type-number', { low: range[0], high: range[1] }), why, (line) =>
        readNumber(line, range),
      )
    case 'choice':
      terminal.out(
        numbered(
          options.map((option) => capitalize(words.findingPhrase(id, option))),
          terminal.width,
        ).join('\n'),
      )
      return prompt(conversation, text('how-one'), why, (line) => {
        const read = readReply(line, options.length)
        const [first, ...more] = read.kind === 'picked' && !read.restUnknown ? read.options : []
        const answer = first === undefined ? named(line, options) : options[first - 1]
        return answer === undefined || more.length > 0 ? undefined : { answer }
      })
    case 'boolean':
      return prompt(conversation, text('how-yes-no'), why, (line) => {
        const read = readReply(line, 0)
        if (read.kind === 'yes') return { answer: 'present' as const }
        return read.kind === 'no' ? { answer: 'absent' as const } : undefined
      })
  }
}

/** The one option that is typed in letters, whole or by its beginning; "n" for "no" stays a key and is no "never". */
function named(line: string, options: readonly string[]): string | undefined {
  const text = line.trim().toLowerCase()
  if (text === '' || isKey(text)) return undefined
  const [found, ...others] = options.filter((option) => option.startsWith(text))
  return others.length === 0 ? found : undefined
}

/** A number in range; many people write the decimal point as a comma. */
function readNumber(line: string, [low, high]: readonly [number, number]): { answer: number } | undefined {
  const text = line.trim().replace(',', '.')
  if (!/^-?\d{1,12}(?:\.\d{1,12})?$/.test(text)) return undefined
  const answer = Number(text)
  return answer >= low && answer <= high ? { answer } : undefined
}

function numbered(labels: readonly string[], width: number): readonly string[] {
  return labels.flatMap((label, index) => wrap(label, width, index < 9 ? 1 : 0, `${index + 1}  `))
}

function allUnknown(ids: readonly FindingId[]): Answers {
  return Object.fromEntries(ids.map((id) => [id, 'unknown']))
}
