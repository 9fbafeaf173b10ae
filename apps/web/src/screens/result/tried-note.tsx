// What came out when the person tried this measure, beside the measure.
import { words } from '../../data/knowledge.ts'
import { changeText, rangeText } from '../../experiments/amounts.ts'
import type { Tried } from '../../experiments/experiments.ts'
import { hrefOf } from '../../state/route.ts'

export function TriedNote({ experiment, result }: Tried) {
  const { text } = words.value
  const { outcome } = experiment.file.trial
  return (
    <p>
      <strong>{text(`experiment.tried.${result.verdict}`)}</strong>{' '}
      {text('experiment.difference', { change: changeText(outcome, result.figures.benefit) })}{' '}
      {rangeText(outcome, result.figures.interval)}{' '}
      <a href={hrefOf({ screen: 'experiment', of: experiment.id })}>{text('experiment.see')}</a>
    </p>
  )
}
