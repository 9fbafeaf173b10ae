import { type Samples, useHeld } from '../samples.ts'
import { ThemeSwitch } from './theme-switch.tsx'

const options = [
  { theme: 'light', icon: 'sun', label: 'Light' },
  { theme: 'dark', icon: 'half', label: 'Dark' },
  { theme: 'night', icon: 'moon', label: 'Night' },
] as const

export const samples: Samples = {
  'one is shown': () => {
    const [shown, setShown] = useHeld<(typeof options)[number]['theme']>('dark')
    return <ThemeSwitch legend="Colors" options={options} shown={shown} onChoose={setShown} />
  },
}
