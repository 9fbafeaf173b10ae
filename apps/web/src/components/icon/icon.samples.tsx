import type { Samples } from '../samples.ts'
import { Icon, iconNames } from './icon.tsx'

export const samples: Samples = {
  'every drawing': () => (
    <p>
      {iconNames.map((name) => (
        <Icon key={name} name={name} />
      ))}
    </p>
  ),
}
