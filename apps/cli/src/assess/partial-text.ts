// What to say when part of the answers could not be read: that first, since good news from half a file is no good news.
import type { Words } from '@stillnight/words'
import { wrap } from '../terminal/lay-out.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { limitLines } from './result-text.ts'
import { urgencyLines, type Verdict } from './urgency-text.ts'

type Page = Pick<Terminal, 'style' | 'width'>

/**
 * The urgency of what could be read, after a warning that the rest may be more urgent. An emergency comes before the
 * warning; that it can be looked after at home is not said at all. Without any answer only the signs of danger are left.
 */
export function partialText(words: Words, read: Verdict | undefined, page: Page): string {
  const { style, width } = page
  if (read === undefined) return wrap(words.text('app.always'), width).join('\n')
  const warning = [
    style.bold(words.text('command-line.assess.partly-title')),
    ...wrap(words.text('command-line.assess.partly'), width),
  ]
  const { urgency } = read.verdict
  if (urgency === 'emergency') {
    return [...urgencyLines(words, read, page), '', ...warning, ...limitLines(words, page)].join('\n')
  }
  return [
    ...warning,
    ...(urgency === 'self-care'
      ? []
      : [
          '',
          ...wrap(words.text('command-line.assess.partly-so-far'), width),
          ...urgencyLines(words, read, page),
        ]),
    ...limitLines(words, page),
  ].join('\n')
}
