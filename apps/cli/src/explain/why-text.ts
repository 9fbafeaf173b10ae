// Why one cause is as likely as it is, with the weight of each answer: the long form of what `assess` says in brief.
import { type Answers, assess, type Explanation, type Network, type Reason } from '@stillnight/engine'
import { sentence, type Words } from '@stillnight/words'
import { bullets, section, wrap } from '../terminal/lay-out.ts'
import { fitColumns } from '../terminal/table.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** Every reason with its change in log odds, and what would change the result. */
export function whyText(
  words: Words,
  network: Network,
  answers: Answers,
  why: Explanation,
  { style, width }: Pick<Terminal, 'style' | 'width'>,
): string {
  const { causes, other } = assess(network, answers)
  const probability = causes.find((cause) => cause.condition === why.condition)?.probability ?? other
  const reasons = (list: readonly Reason[]): readonly string[] =>
    fitColumns(
      list.map((reason) => [
        sentence(words.reasonPhrase(reason)),
        reason.logOdds.toFixed(2),
        `${reason.finding} ${reason.answer}`,
      ]),
      'lrl',
      width,
    )
  const heading = (path: string): string => style.bold(words.text(path))
  return [
    style.bold(why.condition),
    ...wrap(words.causeSummary({ condition: why.condition, probability }), width),
    ...wrap(words.text('command-line.explain.weights'), width),
    ...section(heading('result.for'), reasons(why.for)),
    ...section(heading('result.against'), reasons(why.against)),
    ...section(
      heading('result.would-raise'),
      bullets(
        why.wouldRaise.map((change) => words.changeSentence(change)),
        width,
      ),
    ),
    ...section(
      heading('result.would-lower'),
      bullets(
        why.wouldLower.map((change) => words.changeSentence(change)),
        width,
      ),
    ),
  ].join('\n')
}
