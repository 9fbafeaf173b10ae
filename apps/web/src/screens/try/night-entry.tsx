// One night of a trial, filled in: whether it was done, and the rating where one is counted.
import type { NightId, NightRecord, Rating as RatingValue } from '@stillnight/engine/diary'
import type { Done, OutcomeId } from '@stillnight/engine/trial'
import { Rating } from '../../components/rating/rating.tsx'
import { Segments } from '../../components/segments/segments.tsx'
import { words } from '../../data/knowledge.ts'
import { changeNight } from '../../diary/change-night.ts'
import { diary } from '../../diary/diary.ts'
import type { Experiment } from '../../experiments/experiment.ts'
import { recordOf } from '../tonight/attacks.ts'

const answers: readonly Done[] = ['yes', 'partly', 'no', 'something-else']

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
  const { outcome } = experiment.file.trial
  const record: NightRecord = recordOf(diary.value, night) ?? { night }
  const rating = ratings[outcome]
  const isSleep = outcome === 'sleep-quality'
  return (
    <div class="stack">
      <Segments
        label={text('try.did-you')}
        options={answers.map((value) => ({ value, label: text(`try.done.${value}`) }))}
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
