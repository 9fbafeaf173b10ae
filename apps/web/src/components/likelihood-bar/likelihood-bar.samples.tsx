import type { Samples } from '../samples.ts'
import { LikelihoodBar } from './likelihood-bar.tsx'

export const samples: Samples = {
  'with its range': () => (
    <LikelihoodBar probability={0.7} range={{ low: 0.4, high: 0.9 }} label="About 7 in 10" />
  ),
  'without a range': () => <LikelihoodBar probability={0.2} range={undefined} label="About 2 in 10" />,
  'next to nothing': () => (
    <LikelihoodBar probability={0} range={{ low: 0, high: 0.01 }} label="Less than 1 in 100" />
  ),
  'next to all': () => (
    <LikelihoodBar probability={1} range={{ low: 0.99, high: 1 }} label="More than 9 in 10" />
  ),
}
