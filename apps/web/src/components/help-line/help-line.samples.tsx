import type { Samples } from '../samples.ts'
import { HelpLine } from './help-line.tsx'

export const samples: Samples = {
  'signs and the way to help': () => (
    <HelpLine text="Sudden cold or pale leg, chest pain? Get help now." href="#help-line" />
  ),
}
