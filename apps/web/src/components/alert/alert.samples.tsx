import type { Samples } from '../samples.ts'
import { Alert } from './alert.tsx'

export const samples: Samples = {
  urgent: () => (
    <Alert tone="urgent" icon="octagon" title={<h2>Get help now</h2>}>
      <p>Call now.</p>
    </Alert>
  ),
  mind: () => (
    <Alert tone="mind" icon="triangle" title={<h2>Hanging the leg helps</h2>}>
      <p>Tell a doctor this week.</p>
    </Alert>
  ),
  'calm, without a title': () => (
    <Alert tone="calm" icon="check">
      <p>Nothing new.</p>
    </Alert>
  ),
}
