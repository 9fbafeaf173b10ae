import type { Samples } from '../samples.ts'
import { TabBar } from './tab-bar.tsx'

export const samples: Samples = {
  'one is current': () => (
    <TabBar
      label="Places"
      tabs={[
        { href: '#tab-bar', icon: 'moon', label: 'Tonight', isCurrent: true },
        { href: '#tab-bar', icon: 'calendar', label: 'Nights', isCurrent: false },
        { href: '#tab-bar', icon: 'question', label: 'Why', isCurrent: false },
      ]}
    />
  ),
}
