/** One screen of the interview in words. */
import type { Question, Step } from '@stillnight/engine'
import { conditionText } from './causes.ts'
import { interfaceText, pluralText } from './interface-text.ts'
import { joinList } from './list.ts'
import { lookUp } from './look-up.ts'
import type { RawWords } from './raw-words.ts'

export interface QuestionText {
  readonly ask: string
  readonly why: string
  readonly help?: string
  /** The label of "none of these" for a question with several options. */
  readonly none: string
  readonly cannotTell: string
  /** In the order in which they are shown. */
  readonly options: readonly { readonly finding: string; readonly label: string }[]
}

/** The words of a question. The label of an option falls back on the finding's own phrase. */
export function questionText(raw: RawWords, question: Pick<Question, 'id' | 'settles'>): QuestionText {
  const words = lookUp(raw.questions, question.id, 'question')
  const label = (finding: string): string => {
    const own = lookUp(raw.findings, finding, 'finding')
    return words.options?.[finding] ?? own.present ?? own.name ?? own.ask
  }
  return {
    ask: words.ask,
    why: words.why,
    ...(words.help === undefined ? {} : { help: words.help }),
    none: words.none ?? interfaceText(raw, 'why.none'),
    cannotTell: interfaceText(raw, 'why.cannot-tell'),
    options: question.settles.map((finding) => ({ finding, label: label(finding) })),
  }
}

type WhyAsked = Extract<Step, { done: false }>['why']

/** Why the interview asks it now. */
export function whyAsked(raw: RawWords, why: WhyAsked): string {
  if (why.kind !== 'separates') return interfaceText(raw, `why.why-${why.kind}`)
  const names = why.conditions.map((condition) => conditionText(raw, condition).name)
  const path = names.length === 1 ? 'why.why-separates-one' : 'why.why-separates'
  return interfaceText(raw, path, { names: joinList(raw, names) })
}

/** About how many questions are left, this one included. */
export function questionsLeft(raw: RawWords, locale: string, left: number): string {
  return pluralText(raw, locale, 'why.left', left)
}

type WhyDone = Extract<Step, { done: true }>['reason']

/** Why the interview ends. */
export function whyDone(raw: RawWords, reason: WhyDone): string {
  return interfaceText(raw, `why.done-${reason}`)
}
