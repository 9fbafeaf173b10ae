import type { Samples } from '../samples.ts'
import { HelpLink } from './help-link.tsx'

export const samples: Samples = {
  'a short word': () => <HelpLink text="Help" label="Get help now" href="#help-link" />,
}
