import { type Samples, useHeld } from '../samples.ts'
import { TimeField } from './time-field.tsx'

export const samples: Samples = {
  empty: () => {
    const [value, setValue] = useHeld<number | undefined>(undefined)
    return <TimeField label="When did it begin?" value={value} onChange={setValue} />
  },
  'still-to-come': () => {
    const [value, setValue] = useHeld<number | undefined>(300)
    const problem = 'That time is still to come. We kept 22:00.'
    return <TimeField label="When was that?" value={value} problem={problem} onChange={setValue} />
  },
  filled: () => {
    const [value, setValue] = useHeld<number | undefined>(190)
    return <TimeField label="When did it end?" value={value} onChange={setValue} />
  },
}
