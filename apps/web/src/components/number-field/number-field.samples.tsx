import { type Samples, useHeld } from '../samples.ts'
import { NumberField } from './number-field.tsx'

const labels = { help: 'Your best guess will do.', fewerLabel: 'Less', moreLabel: 'More' }

export const samples: Samples = {
  empty: () => {
    const [value, setValue] = useHeld<number | undefined>(undefined)
    return (
      <NumberField
        {...labels}
        label="How old are you?"
        range={[0, 120]}
        start={50}
        value={value}
        onChange={setValue}
      />
    )
  },
  'at the end of its range': () => {
    const [value, setValue] = useHeld<number | undefined>(10)
    return (
      <NumberField
        {...labels}
        label="How many minutes?"
        range={[0, 10]}
        start={5}
        value={value}
        onChange={setValue}
      />
    )
  },
}
