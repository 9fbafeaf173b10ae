// The interview of the engine, and after it the few questions that hold back what would help.
import {
  type Answers,
  assess,
  type Network,
  nextQuestion,
  planRelief,
  type Question,
  type QuestionId,
  type Step,
} from '@stillnight/engine'

export type NextStep =
  | Step
  | {
      readonly done: false
      readonly question: Question
      readonly why: { readonly kind: 'guard' }
      readonly left: number
    }

/** Nobody in pain answers more than this for a list of measures. */
const mostGuards = 4

/** The next question, warning signs first and the guards of the relief plan last. */
export function nextStep(network: Network, answers: Answers, asked: readonly QuestionId[]): NextStep {
  const step = nextQuestion(network, answers, asked)
  if (!step.done || step.reason === 'emergency') return step
  const open = guardQuestions(network, answers, asked)
  const [question] = open
  return question ? { done: false, question, why: { kind: 'guard' }, left: open.length } : step
}

/** Questions not put yet that decide about the most helpful measures held back. */
function guardQuestions(
  network: Network,
  answers: Answers,
  asked: readonly QuestionId[],
): readonly Question[] {
  const guardsAsked = network.questions.filter(({ id, phase }) => phase === 'guard' && asked.includes(id))
  if (guardsAsked.length >= mostGuards) return []
  const plan = planRelief(network, answers, assess(network, answers))
  if (plan.suppressed) return []
  const deciding = plan.withheld.flatMap(({ ask }) =>
    ask.map((finding) => network.questions.find(({ settles }) => settles.includes(finding))),
  )
  const open = deciding.filter(
    (question): question is Question => question?.phase === 'guard' && !asked.includes(question.id),
  )
  return [...new Set(open)].slice(0, mostGuards - guardsAsked.length)
}
