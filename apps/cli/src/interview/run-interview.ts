// The interview as a conversation: ask, go back, stop.
import {
  type Answers,
  listAnswers,
  type Network,
  type QuestionId,
  stateOf,
  unknown,
} from '@stillnight/engine'
import { ask, type Screen } from './ask.ts'
import { type Conversation, prompt } from './conversation.ts'
import { type NextStep, nextStep } from './next-step.ts'

type Question = Extract<NextStep, { done: false }>

export interface Finished {
  readonly answers: Answers
  readonly asked: readonly QuestionId[]
  readonly ended: Extract<NextStep, { done: true }>['reason'] | 'stopped'
}

/** One question that was put, with what was known before it. */
interface Turn {
  readonly question: QuestionId
  readonly before: Answers
}

export interface Course {
  /** What is known before the first question. */
  readonly known: Answers
  /** Hears what is known after each question. */
  readonly onAnswers: (answers: Answers) => void
  /** Shows what to do. */
  readonly onEmergency: (answers: Answers) => void
}

/** Runs the interview to its end, or until the person stops. */
export async function runInterview(
  network: Network,
  conversation: Conversation,
  { known, onAnswers, onEmergency }: Course,
): Promise<Finished> {
  const turns: Turn[] = []
  let answers = known
  const goBack = (): void => {
    const last = turns.pop()
    if (last) answers = last.before
    else say(conversation, 'no-way-back')
  }
  for (;;) {
    const asked = turns.map(({ question }) => question)
    const step = nextStep(network, answers, asked)
    if (step.done) {
      if (step.reason !== 'emergency') return { answers, asked, ended: step.reason }
      onEmergency(answers)
      if (!(await wasMistake(conversation))) return { answers, asked, ended: 'emergency' }
      goBack()
      continue
    }
    const result = await ask(conversation, screenOf(network, conversation, answers, step))
    if (result.kind === 'back') goBack()
    else {
      turns.push({ question: step.question.id, before: answers })
      answers = { ...answers, ...listAnswers(network, step.question, result.answers) }
      onAnswers(answers)
      if (result.kind === 'quit') return quit(network, answers, turns, onEmergency)
    }
  }
}

/** Whoever stops still hears of an emergency in what was said so far. */
function quit(
  network: Network,
  answers: Answers,
  turns: readonly Turn[],
  onEmergency: (answers: Answers) => void,
): Finished {
  // The question on the screen was not answered, so it does not count as put.
  const asked = turns.slice(0, -1).map(({ question }) => question)
  const step = nextStep(network, answers, asked)
  if (!step.done || step.reason !== 'emergency') return { answers, asked, ended: 'stopped' }
  onEmergency(answers)
  return { answers, asked, ended: 'emergency' }
}

function screenOf(
  network: Network,
  { words }: Conversation,
  answers: Answers,
  { question, why, left }: Question,
): Screen {
  const state = stateOf(network, answers)
  const reason = why.kind === 'guard' ? words.text('why.why-guard') : words.whyAsked(why)
  return {
    question,
    open: question.settles.flatMap((id) => {
      const at = network.findingIndex.get(id)!
      return state.of[at] === unknown ? [network.findings[at]!] : []
    }),
    why: `${words.question(question).why} ${reason}`,
    left: words.questionsLeft(left),
  }
}

/** After an emergency only going back goes on; an Enter, or the end of the input, ends. */
async function wasMistake(conversation: Conversation): Promise<boolean> {
  const { words } = conversation
  const reply = await prompt(
    conversation,
    words.text('command-line.interview.emergency-keys'),
    words.text('why.why-warning'),
    (line) => (line.trim() === '' ? {} : undefined),
  )
  return reply === 'back'
}

function say({ words, terminal }: Conversation, key: string): void {
  terminal.out(words.text(`command-line.interview.${key}`))
}
