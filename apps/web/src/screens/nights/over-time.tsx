// How often it hurts and how often the sleep is broken, over time, each with the range that it could be.
import type { Point } from '@stillnight/engine/diary'
import { dayNumber } from '@stillnight/engine/diary'
import { fewestNightsForRate } from '@stillnight/words/diary'
import { words } from '../../data/knowledge.ts'
import { shortNightText } from '../../state/date-text.ts'
import { Chart } from './chart.tsx'
import { diaryWords, points, summary } from './nights-state.ts'
import { NumberTable } from './number-table.tsx'

const millisecondsADay = 86_400_000

const whole = (value: number): string => String(Math.round(value))
const rounded = (value: number): string => value.toFixed(1)

export function OverTime() {
  const { text } = words.value
  const { attacksAWeek, painNights, sleep, brokenSleep, trend, from, to } = summary.value
  const say = diaryWords.value
  const data = points.value
  const span = [from, to].map((night) => new Date(dayNumber(night) * millisecondsADay)) as [Date, Date]
  const isEnough = attacksAWeek !== undefined && attacksAWeek.nights >= fewestNightsForRate
  const isEnoughSleep = brokenSleep !== undefined && brokenSleep.of >= fewestNightsForRate
  const logged = ({ logged: count, nights }: Point): string => `${count} / ${nights}`
  return (
    <>
      {attacksAWeek && painNights && (
        <Chart
          key={String(isEnough)}
          title={text('nights.how-often')}
          label={text('nights.how-often-chart')}
          note={text('nights.missing')}
          sentences={[say.weeklyRate(attacksAWeek), say.pain(painNights), say.trend(trend)]}
          of={data}
          draw={
            isEnough
              ? (plots, canvas) =>
                  plots.overTime(
                    canvas,
                    plots.rangedOf(data, (point) => point.attacksAWeek),
                    { label: text('nights.per-week-axis'), span },
                  )
              : undefined
          }
          table={
            <NumberTable
              label={text('nights.how-often')}
              columns={['from', 'logged', 'rate', 'range']}
              rows={data.toReversed().map((point) => {
                const rate = point.attacksAWeek
                const numbers = rate
                  ? [rounded(rate.value), `${rounded(rate.low)} – ${rounded(rate.high)}`]
                  : [text('nights.no-number'), '']
                return [shortNightText(point.from), logged(point), ...numbers]
              })}
            />
          }
        />
      )}
      {sleep.broken + sleep.unbroken + sleep.unknown > 0 && (
        <Chart
          key={String(isEnoughSleep)}
          title={text('nights.sleep')}
          label={text('nights.sleep-chart')}
          sentences={say.brokenSleep({ sleep, ...(brokenSleep && { brokenSleep }) })}
          of={data}
          draw={
            isEnoughSleep
              ? (plots, canvas) =>
                  plots.overTime(canvas, plots.rangedOf(data, inTen), {
                    label: text('nights.share-axis'),
                    highest: 10,
                    span,
                  })
              : undefined
          }
          table={
            <NumberTable
              label={text('nights.sleep')}
              columns={['from', 'broken', 'sleep-unknown', 'range']}
              rows={data.toReversed().map((point) => {
                const share = point.brokenSleep
                const { broken, unbroken, unknown } = point.sleep
                const known = broken + unbroken
                const none = unknown === 0 ? text('nights.no-painful-night') : ''
                const numbers = [
                  known === 0 ? none : `${broken} / ${known}`,
                  String(unknown),
                  share ? `${whole(share.low * 10)} – ${whole(share.high * 10)} / 10` : '',
                ]
                return [shortNightText(point.from), ...numbers]
              })}
            />
          }
        />
      )}
    </>
  )
}

/** A share as nights in ten. */
function inTen({ brokenSleep }: Point) {
  if (brokenSleep === undefined) return undefined
  const { value, low, high } = brokenSleep
  return { value: value * 10, low: low * 10, high: high * 10 }
}
