// The night as a whole: how it was slept, and how the leg was in the evening.
import type { NightId, NightRecord } from '@stillnight/engine/diary'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { NoteField } from '../../components/note-field/note-field.tsx'
import { NumberField } from '../../components/number-field/number-field.tsx'
import { Rating } from '../../components/rating/rating.tsx'
import { Segments } from '../../components/segments/segments.tsx'
import { words } from '../../data/knowledge.ts'
import { changeNight } from '../../diary/change-night.ts'
import type { Changes } from '../../diary/with-change.ts'
import { atMost } from './at-most.ts'

const swellings = ['none', 'sock-mark', 'visible', 'up-the-leg'] as const
const mostWakings = 30
const mostMinutesLost = 720

export interface NightFormProps {
  readonly night: NightId
  readonly record: NightRecord | undefined
}

export function NightForm({ night, record = { night } }: NightFormProps) {
  const { text } = words.value
  const change = (part: Changes<NightRecord>): void => changeNight(night, part)
  const steps = { fewerLabel: text('why.fewer'), moreLabel: text('why.more') }
  return (
    <Disclosure title={text('night.whole')}>
      <div class="night-fields">
        <NumberField
          label={text('night.times-woken')}
          help={text('night.times-woken-help')}
          value={record.timesWoken}
          range={[0, mostWakings]}
          start={1}
          {...steps}
          onChange={(timesWoken) => change({ timesWoken: atMost(mostWakings, timesWoken) })}
        />
        <NumberField
          label={text('night.minutes-lost')}
          help={text('night.minutes-lost-help')}
          value={record.minutesLost}
          range={[0, mostMinutesLost]}
          start={30}
          {...steps}
          onChange={(minutesLost) => change({ minutesLost: atMost(mostMinutesLost, minutesLost) })}
        />
        <Rating
          label={text('night.sleep-quality')}
          lowLabel={text('night.very-bad')}
          highLabel={text('night.very-good')}
          value={record.sleepQuality}
          onChange={(sleepQuality) => change({ sleepQuality })}
        />
        <Rating
          label={text('night.soreness')}
          lowLabel={text('night.none')}
          highLabel={text('night.worst')}
          value={record.sorenessNextDay}
          onChange={(sorenessNextDay) => change({ sorenessNextDay })}
        />
        <Rating
          label={text('night.urge')}
          lowLabel={text('night.none')}
          highLabel={text('night.worst')}
          value={record.urge}
          onChange={(urge) => change({ urge })}
        />
        <Segments
          label={text('night.swelling')}
          options={swellings.map((value) => ({ value, label: text(`night.swellings.${value}`) }))}
          value={record.swellingEvening}
          onChange={(swellingEvening) => change({ swellingEvening })}
        />
        <NoteField
          label={text('night.note')}
          help={text('night.note-help')}
          value={record.note}
          onChange={(note) => change({ note })}
        />
      </div>
    </Disclosure>
  )
}
