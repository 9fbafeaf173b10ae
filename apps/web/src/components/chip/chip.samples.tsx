import type { Samples } from '../samples.ts'
import { Chip } from './chip.tsx'

export const samples: Samples = {
  plain: () => <Chip text="likely" />,
  strong: () => <Chip text="be seen today" tone="strong" />,
}
