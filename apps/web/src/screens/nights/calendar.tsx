// A month at a glance. A day is too small for a thumb, so a whole week is tapped, and opens its nights as a list.
import { useSignal } from '@preact/signals'
import { type Night, type NightId, nightsOf } from '@stillnight/engine/diary'
import { Icon } from '../../components/icon/icon.tsx'
import { words } from '../../data/knowledge.ts'
import { diary } from '../../diary/diary.ts'
import { tonight } from '../../state/clock.ts'
import { monthText, nightText } from '../../state/date-text.ts'
import { hrefOf } from '../../state/route.ts'
import { Mark } from './mark.tsx'
import { monthAfter, type Week, weeksOf } from './month.ts'

const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const

export function Calendar() {
  const { text } = words.value
  const month = useSignal<NightId>(tonight.value)
  const weeks = weeksOf(month.value).filter((week) => nightsIn(week).length > 0)
  const open = useSignal<NightId | undefined>(undefined)
  const shown = weeks.flatMap(nightsIn)
  const first = shown[0] ?? month.value
  const last = shown.at(-1) ?? month.value
  const nights = new Map(nightsOf(diary.value, first, last).map((night) => [night.night, night]))
  const turn = (months: -1 | 1): void => {
    month.value = monthAfter(month.value, months)
    open.value = undefined
  }
  return (
    <section class="stack-tight calendar" aria-labelledby="calendar-title">
      <h2 class="visually-hidden" id="calendar-title">
        {text('nights.calendar')}
      </h2>
      <div class="calendar-head">
        <button
          type="button"
          class="calendar-turn"
          aria-label={text('nights.month-before')}
          onClick={() => turn(-1)}
        >
          <Icon name="back" />
        </button>
        <p class="calendar-month" aria-live="polite">
          {monthText(month.value)}
        </p>
        {monthAfter(month.value, 1) <= tonight.value ? (
          <button
            type="button"
            class="calendar-turn"
            aria-label={text('nights.month-after')}
            onClick={() => turn(1)}
          >
            <Icon name="forward" />
          </button>
        ) : (
          <span class="calendar-turn" />
        )}
      </div>
      <div class="calendar-week names" aria-hidden="true">
        {weekdays.map((day) => (
          <WeekdayName key={day} name={text(`nights.weekdays.${day}`)} />
        ))}
      </div>
      {weeks.map((week) => {
        const id = nightsIn(week)[0]!
        const isOpen = open.value === id
        return (
          <div key={id}>
            <button
              type="button"
              class="calendar-week"
              aria-expanded={isOpen}
              onClick={() => {
                open.value = isOpen ? undefined : id
              }}
            >
              <span class="visually-hidden">{weekLabel(nightsIn(week), nights)}</span>
              <span class="calendar-days" aria-hidden="true">
                {week.map((night, weekday) => (
                  <Day key={weekdays[weekday]} night={night === undefined ? undefined : nights.get(night)} />
                ))}
              </span>
            </button>
            {isOpen && <NightList nights={nightsIn(week).map((night) => nights.get(night)!)} />}
          </div>
        )
      })}
      <Key />
    </section>
  )
}

/** Where there is no room for more, the first letter stands for the day. */
function WeekdayName({ name }: { readonly name: string }) {
  return (
    <span>
      {name.slice(0, 1)}
      <span class="calendar-more">{name.slice(1)}</span>
    </span>
  )
}

/** The nights of a week that are in the month and not in the future. */
const nightsIn = (week: Week): readonly NightId[] =>
  week.filter((night) => night !== undefined).filter((night) => night <= tonight.value)

function weekLabel(ids: readonly NightId[], nights: ReadonlyMap<NightId, Night>): string {
  const { text, plural, list } = words.value
  const count = (state: Night['state']) => ids.filter((id) => nights.get(id)?.state === state).length
  const parts = (['pain', 'no-pain', 'not-logged'] as const)
    .filter((state) => count(state) > 0)
    .map((state) => plural(`nights.week-part.${state}`, count(state)))
  return text('nights.week', { date: nightText(ids[0]!), parts: list(parts) })
}

function Day({ night }: { readonly night: Night | undefined }) {
  if (night === undefined) return <span class="calendar-day" />
  return (
    <span class="calendar-day">
      <span>{Number(night.night.slice(8))}</span>
      <Mark state={night.state} attacks={night.attacks} />
    </span>
  )
}

function NightList({ nights }: { readonly nights: readonly Night[] }) {
  const { text, plural } = words.value
  return (
    <ul class="plain-list calendar-nights">
      {nights.map(({ night, state, attacks }) => (
        <li key={night}>
          <a class="calendar-night" href={hrefOf({ screen: 'night', of: night })}>
            <Mark state={state} attacks={attacks} />
            <span class="calendar-night-text">
              <span class="calendar-night-date">{nightText(night)}</span>
              <span>
                {state === 'pain' ? plural('nights.attacks', attacks) : text(`nights.state.${state}`)}
              </span>
            </span>
            <Icon name="forward" />
          </a>
        </li>
      ))}
    </ul>
  )
}

function Key() {
  const { text } = words.value
  return (
    <ul class="plain-list calendar-key small" aria-label={text('nights.key')}>
      {(['pain', 'no-pain', 'not-logged'] as const).map((state) => (
        <li key={state}>
          <Mark state={state} attacks={1} />
          <span>{text(`nights.state.${state}`)}</span>
        </li>
      ))}
    </ul>
  )
}
