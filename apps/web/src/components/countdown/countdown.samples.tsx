import type { Samples } from '../samples.ts'
import { Countdown } from './countdown.tsx'

export const samples: Samples = {
  'at the start': () => <Countdown left={30} total={30} spoken="30 seconds left" />,
  'half way': () => <Countdown left={15} total={30} spoken="" />,
  'at the end': () => <Countdown left={0} total={30} spoken="Done" />,
}
