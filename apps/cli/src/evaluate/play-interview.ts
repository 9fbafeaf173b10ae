// Plays the interview with someone who answers from a record, as the app would put the questions.
import { type Answers, type Network, nextQuestion, type QuestionId, type Step } from '@stillnight/engine'

export interface Interview {
  /** What was known at the end. */
  readonly answers: Answers
  readonly asked: readonly QuestionId[]
  readonly ended: Extract<Step, { done: true }>['reason']
}

/**
 * Asks until the interview ends. `person` holds everything that the person can answer; to anything else the answer is
 * "can't tell", which stays unknown. `before` is known before the first question.
 */
export function playInterview(network: Network, person: Answers, before: Answers = {}): Interview {
  const answers: Record<string, Answers[string]> = { ...before }
  const asked: QuestionId[] = []
  for (;;) {
    const step = nextQuestion(network, answers, asked)
    if (step.done) return { answers, asked, ended: step.reason }
    asked.push(step.question.id)
    for (const finding of step.question.settles) {
      const answer = person[finding]
      if (answer !== undefined) answers[finding] = answer
    }
  }
}
