// What the attacks are like: when they begin, which leg, which kind, how bad and how long.
import type { Leg, PainKind } from '@stillnight/engine/diary'
import { capitalize } from '@stillnight/words'
import { words } from '../../data/knowledge.ts'
import { hourText } from '../../state/time-text.ts'
import { Chart } from './chart.tsx'
import { diaryWords, summary } from './nights-state.ts'
import { NumberTable } from './number-table.tsx'

const legs: readonly Leg[] = ['left', 'right', 'both']
const kinds: readonly PainKind[] = ['cramp', 'restless', 'burning', 'ache']

export function AttackCharts() {
  const { text } = words.value
  const shown = summary.value
  const say = diaryWords.value
  const strength = say.strength(shown)
  return (
    <>
      <Hours />
      <Parts
        title={text('nights.legs')}
        label={text('nights.legs-chart')}
        sentence={say.legs(shown.legs)}
        column="leg"
        parts={legs.map((leg) => ({ name: capitalize(say.leg(leg)), count: shown.legs[leg] }))}
      />
      <Parts
        title={text('nights.kinds')}
        label={text('nights.kinds-chart')}
        sentence={say.kinds(shown.kinds)}
        column="kind"
        parts={kinds.map((kind) => ({ name: capitalize(say.kind(kind)), count: shown.kinds[kind] }))}
      />
      {strength.length > 0 && (
        <section class="stack-tight">
          <h2>{text('nights.strength')}</h2>
          {strength.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      )}
    </>
  )
}

function Hours() {
  const { text } = words.value
  const { hours } = summary.value
  if (hours.counts.every((count) => count === 0)) return null
  const fromNoon = hours.counts.map((_, step) => (step + 12) % 24)
  return (
    <Chart
      title={text('nights.hours')}
      label={text('nights.hours-chart')}
      sentences={[diaryWords.value.hours(hours, hourText)]}
      of={hours}
      draw={(plots, canvas) =>
        plots.byHour(canvas, hours.counts, { label: text('nights.attacks-axis'), hour: hourText })
      }
      table={
        <NumberTable
          label={text('nights.hours')}
          columns={['hour', 'attacks']}
          rows={fromNoon.map((hour) => [hourText(hour), String(hours.counts[hour])])}
        />
      }
    />
  )
}

interface PartsProps {
  readonly title: string
  readonly label: string
  readonly sentence: string
  readonly column: string
  readonly parts: readonly { readonly name: string; readonly count: number }[]
}

function Parts({ title, label, sentence, column, parts }: PartsProps) {
  if (parts.every(({ count }) => count === 0)) return null
  return (
    <Chart
      title={title}
      label={label}
      sentences={[sentence]}
      of={JSON.stringify(parts)}
      look="low"
      draw={(plots, canvas) => plots.byPart(canvas, parts)}
      table={
        <NumberTable
          label={title}
          columns={[column, 'attacks']}
          rows={parts.map(({ name, count }) => [name, String(count)])}
        />
      }
    />
  )
}
