import { type Samples, useHeld } from '../samples.ts'
import { TimeField } from './time-field.tsx'

export const samples: Samples = {
  empty: () => {
    const [value, setValue] = useHeld<number | undefined>(undefined)
    return <TimeField label="When did it begin?" value={value} onChange={setValue} />
  },
  filled: () => {
    const [value, setValue] = useHeld<number | undefined>(190)
    return <TimeField label="When did it end?" value={value} onChange={setValue} />
  },
}
