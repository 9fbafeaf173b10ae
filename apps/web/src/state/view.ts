// Which screen an address shows, given how far the person is. Pure, so that it can be tested without a browser.
import type { QuestionId, Step } from '@stillnight/engine'
import type { Route } from './route.ts'

export interface Progress {
  /** The questions of which something is answered, and those that were skipped. */
  readonly answered: readonly QuestionId[]
  readonly step: Step
  readonly isEmergency: boolean
  readonly isEmpty: boolean
}

/** The addresses of the interview: they share one record, and an emergency stands in front of them all. */
export type InterviewRoute =
  | Extract<Route, { readonly screen: 'why' }>
  | { readonly screen: 'answers' | 'result' }

export type View =
  | { readonly show: 'answers' | 'result' | 'emergency' }
  | { readonly show: 'question'; readonly question: QuestionId; readonly isChange: boolean }
  | { readonly show: 'elsewhere'; readonly route: Route }

/** An emergency stands in front of everything but the answers and a question already answered. */
export function viewOf(route: InterviewRoute, { answered, step, isEmergency, isEmpty }: Progress): View {
  switch (route.screen) {
    case 'answers':
      return isEmpty ? { show: 'elsewhere', route: { screen: 'start' } } : { show: 'answers' }
    case 'result':
      if (isEmergency) return { show: 'emergency' }
      return isEmpty ? { show: 'elsewhere', route: { screen: 'start' } } : { show: 'result' }
    case 'why': {
      const { question, change = false } = route
      if (question !== undefined && answered.includes(question)) {
        return { show: 'question', question, isChange: change }
      }
      if (isEmergency) return { show: 'emergency' }
      if (step.done) return { show: 'elsewhere', route: { screen: 'result' } }
      if (question === step.question.id) return { show: 'question', question, isChange: false }
      return { show: 'elsewhere', route: { screen: 'why', question: step.question.id } }
    }
  }
}

/** Where the answer to a question leads: to the next one already put, else to a new one. */
export function routeAfter(asked: readonly QuestionId[], question: QuestionId, isChange: boolean): Route {
  if (isChange) return { screen: 'answers' }
  const next = asked[asked.indexOf(question) + 1]
  return asked.includes(question) && next !== undefined
    ? { screen: 'why', question: next }
    : { screen: 'why' }
}

/** Where back leads: to the question before, else to the start. */
export function routeBefore(asked: readonly QuestionId[], question: QuestionId, isChange: boolean): Route {
  if (isChange) return { screen: 'answers' }
  const at = asked.includes(question) ? asked.indexOf(question) : asked.length
  const before = asked[at - 1]
  return before === undefined ? { screen: 'start' } : { screen: 'why', question: before }
}
