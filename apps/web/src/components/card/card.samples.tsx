import type { Samples } from '../samples.ts'
import { Card } from './card.tsx'

export const samples: Samples = {
  plain: () => (
    <Card>
      <h2>Last night</h2>
      <p>How was it?</p>
    </Card>
  ),
}
