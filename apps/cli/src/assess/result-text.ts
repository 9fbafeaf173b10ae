// The whole result as a person reads it, in the order of what matters: urgency, causes, relief, limits.
import type { Network } from '@stillnight/engine'
import type { Words } from '@stillnight/words'
import { wrap } from '../terminal/lay-out.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { causesLines, triggerLines } from './causes-text.ts'
import { reliefLines } from './relief-text.ts'
import type { Result } from './result.ts'
import { urgencyLines, waitingLines } from './urgency-text.ts'

type Page = Pick<Terminal, 'style' | 'width'>

/** The result as text; `all` shows every cause and measure. */
export function resultText(words: Words, network: Network, result: Result, page: Page, all: boolean): string {
  const { assessment, answers, openDangers } = result
  return [
    ...urgencyLines(words, { verdict: assessment.urgency, answers, openDangers: openDangers.length }, page),
    ...waitingLines(words, assessment.urgency, result.plan, page),
    ...causesLines(words, result, page, all),
    ...triggerLines(words, network, result, page),
    ...reliefLines(words, result.plan, page, all),
    ...limitLines(words, page),
  ].join('\n')
}

/** What this is not, and when not to rely on it. */
export function limitLines(words: Words, { width }: Page): readonly string[] {
  const texts = ['app.not-a-diagnosis', 'app.reviewed', 'app.when-in-doubt', 'app.always']
  return ['', ...texts.flatMap((path) => wrap(words.text(path), width))]
}
