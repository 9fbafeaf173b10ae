import type { Samples } from '../samples.ts'
import { LinkRow } from './link-row.tsx'

export const samples: Samples = {
  strong: () => <LinkRow href="#link-row" title="Settings" />,
  plain: () => <LinkRow look="plain" href="#link-row" title="03:10 · Cramp · Left leg" />,
  'with an icon': () => <LinkRow href="#link-row" icon="lock" title="Your data" />,
  'with a second line': () => (
    <LinkRow href="#link-row" icon="moon" title="Tonight as usual" about="Leave out: Warm the leg" />
  ),
}
