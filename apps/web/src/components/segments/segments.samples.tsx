import { type Samples, useHeld } from '../samples.ts'
import { Segments } from './segments.tsx'

const options = [
  { value: 'left', label: 'Left' },
  { value: 'right', label: 'Right' },
  { value: 'both', label: 'Both' },
] as const

type Leg = (typeof options)[number]['value']

export const samples: Samples = {
  'none chosen': () => {
    const [value, setValue] = useHeld<Leg | undefined>(undefined)
    return <Segments label="Which leg?" options={options} value={value} onChange={setValue} />
  },
  'one chosen': () => {
    const [value, setValue] = useHeld<Leg | undefined>('left')
    return <Segments label="Which foot?" options={options} value={value} onChange={setValue} />
  },
}
