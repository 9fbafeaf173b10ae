import { type Samples, useHeld } from '../samples.ts'
import { Rating } from './rating.tsx'

export const samples: Samples = {
  'not rated': () => {
    const [value, setValue] = useHeld<number | undefined>(undefined)
    return (
      <Rating
        label="How bad was it?"
        lowLabel="no pain"
        highLabel="the worst"
        value={value}
        onChange={setValue}
      />
    )
  },
  rated: () => {
    const [value, setValue] = useHeld<number | undefined>(7)
    return (
      <Rating
        label="How well did you sleep?"
        lowLabel="badly"
        highLabel="well"
        value={value}
        onChange={setValue}
      />
    )
  },
}
