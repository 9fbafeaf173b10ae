// One night of a trial, filled in: whether it was done, and the rating where one is counted.
import type { NightId, NightRecord, Rating as RatingValue } from '@stillnight/engine/diary'
import { type OutcomeId, placeOf } from '@stillnight/engine/trial'
import { Rating } from '../../components/rating/rating.tsx'
import { Segments } from '../../components/segments/segments.tsx'
import { words } from '../../data/knowledge.ts'
import { changeNight } from '../../diary/change-night.ts'
import { diary } from '../../diary/diary.ts'
import { recordOf } from '../../diary/tonight.ts'
import type { Experiment } from '../../experiments/experiment.ts'
import { measureName } from '../../experiments/measure-name.ts'
import { doneAnswers } from '../../experiments/read-trial-log.ts'

/** Where each rating stands in the record of a night. The others are counted from what is logged. */
const ratings: Partial<
  Readonly<Record<OutcomeId, 'worstPain' | 'urge' | 'sorenessNextDay' | 'sleepQuality'>>
> = {
  'worst-pain': 'worstPain',
  urge: 'urge',
  'soreness-next-day': 'sorenessNextDay',
  'sleep-quality': 'sleepQuality',
}

export interface NightEntryProps {
  readonly experiment: Experiment
  readonly night: NightId
}

export function NightEntry({ experiment, night }: NightEntryProps) {
  const { text } = words.value
  const { trial } = experiment.file
  const { outcome, measure } = trial
  const place = placeOf(trial, night, experiment)
  // After a night to leave it out, a bare "yes" could mean either.
  const done = place.kind === 'on' && place.arm === 'usual' ? 'try.left-out' : 'try.done'
  const record: NightRecord = recordOf(diary.value, night) ?? { night }
  const rating = ratings[outcome]
  const isSleep = outcome === 'sleep-quality'
  return (
    <div class="stack">
      <Segments
        label={text('try.did-you', { name: measureName(measure) })}
        options={doneAnswers.map((value) => ({ value, label: text(`${done}.${value}`) }))}
        value={record.done}
        onChange={(done) => changeNight(night, { done })}
      />
      {rating === undefined ? (
        <p class="quiet small">{text(`try.outcomes.${outcome}.log`)}</p>
      ) : (
        <Rating
          label={text(`try.outcomes.${outcome}.log`)}
          lowLabel={text(isSleep ? 'try.sleep-low' : 'try.rating-low')}
          highLabel={text(isSleep ? 'try.sleep-high' : 'try.rating-high')}
          value={record[rating]}
          onChange={(value: RatingValue | undefined) => changeNight(night, { [rating]: value })}
        />
      )}
    </div>
  )
}
