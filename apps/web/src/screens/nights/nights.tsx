// The nights: what was, how often, and how sure that is. Nights that are not logged are shown as missing.
import './nights.css'
import { ButtonLink } from '../../components/button/button.tsx'
import { Segments } from '../../components/segments/segments.tsx'
import { words } from '../../data/knowledge.ts'
import { hrefOf } from '../../state/route.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { AttackCharts } from './attack-charts.tsx'
import { Calendar } from './calendar.tsx'
import { hasNights, period, summary } from './nights-state.ts'
import { OverTime } from './over-time.tsx'
import { periods } from './period.ts'
import { WhatHelped } from './what-helped.tsx'

export function Nights() {
  const { text } = words.value
  return (
    <div class="screen nights">
      <ScreenHeading>{text('nights.title')}</ScreenHeading>
      {hasNights.value ? <Logged /> : <Empty />}
    </div>
  )
}

function Empty() {
  const { text } = words.value
  return (
    <>
      <div class="stack-tight">
        <h2>{text('nights.empty')}</h2>
        <p>{text('nights.empty-help')}</p>
      </div>
      <div class="actions">
        <ButtonLink look="primary" href={hrefOf({ screen: 'tonight' })}>
          {text('nights.log-tonight')}
        </ButtonLink>
      </div>
    </>
  )
}

function Logged() {
  const { text } = words.value
  const choices = periods.map((value) => ({ value, label: text(`nights.periods.${value}`) }))
  return (
    <>
      <Calendar />
      <Segments
        label={text('nights.period')}
        options={choices}
        value={period.value}
        onChange={(chosen) => {
          if (chosen !== undefined) period.value = chosen
        }}
      />
      {summary.value.counts.logged === 0 ? (
        <p role="status">{text('nights.none-in-period')}</p>
      ) : (
        <>
          <OverTime />
          <AttackCharts />
          <WhatHelped />
        </>
      )}
    </>
  )
}
