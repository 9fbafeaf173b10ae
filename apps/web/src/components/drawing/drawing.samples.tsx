import type { Samples } from '../samples.ts'
import { Drawing } from './drawing.tsx'

export const samples: Samples = {
  'the stretch': () => <Drawing name="forceful-dorsiflexion" />,
  'standing up': () => <Drawing name="walk-or-move" />,
  'the leg over the edge': () => <Drawing name="leg-dangling" />,
}
