// What the weekly check looks for.
import type { FindingId } from '@stillnight/engine'

/** What must not wait, the most urgent first. */
export const weeklyFindings: readonly FindingId[] = [
  'flag.sudden-cold-pale-leg',
  'flag.sudden-weakness',
  'flag.progressive-weakness',
  'flag.sudden-numbness',
  'sign.swelling-one-leg',
  'flag.unexplained-swelling',
  'sign.non-healing-sore',
  'sign.gangrene',
  'sign.skin-discoloration',
  'sign.red-warm-spreading',
  'flag.fever',
]
