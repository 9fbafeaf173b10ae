import type { Samples } from '../samples.ts'
import { Header } from './header.tsx'

export const samples: Samples = {
  'with the way home': () => (
    <Header name="Stillnight" homeHref="#header">
      <span>16:00</span>
    </Header>
  ),
}
