import type { Samples } from '../samples.ts'
import { Footer } from './footer.tsx'

export const samples: Samples = {
  'with a line': () => (
    <Footer>
      <p class="quiet small">This is not a diagnosis.</p>
    </Footer>
  ),
}
