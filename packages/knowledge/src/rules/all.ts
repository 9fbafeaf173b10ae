// The rules that a knowledge base must keep, each in a file of its own.
import { ageFactors } from './age-factors.ts'
import { alternativesAsked } from './alternatives-asked.ts'
import { askedOnce } from './asked-once.ts'
import { claimsTraced } from './claims-traced.ts'
import { cutsOrdered } from './cuts-ordered.ts'
import { dangersGuarded } from './dangers-guarded.ts'
import { examplesPresent } from './examples-present.ts'
import { examplesRun } from './examples-run.ts'
import { excludesSymmetric } from './excludes-symmetric.ts'
import { filesAgree } from './files-agree.ts'
import { groupsDisjoint } from './groups-disjoint.ts'
import { idsExist } from './ids-exist.ts'
import { idsUsed } from './ids-used.ts'
import { measuresSayWhenNot } from './measures-say-when-not.ts'
import { orderedRanges } from './ordered-ranges.ts'
import { probabilities } from './probabilities.ts'
import { publishedHasPlace } from './published-has-place.ts'
import { publishedIsSeen } from './published-is-seen.ts'
import { ratios } from './ratios.ts'
import { retiredIds } from './retired-ids.ts'
import { rowsComplete } from './rows-complete.ts'
import type { Rule } from './rule.ts'
import { trialBlocks } from './trial-blocks.ts'
import { units } from './units.ts'
import { wordsComplete } from './words-complete.ts'

export const allRules: readonly Rule[] = [
  filesAgree,
  idsExist,
  idsUsed,
  retiredIds,
  probabilities,
  ratios,
  orderedRanges,
  ageFactors,
  units,
  publishedIsSeen,
  publishedHasPlace,
  rowsComplete,
  cutsOrdered,
  groupsDisjoint,
  excludesSymmetric,
  dangersGuarded,
  examplesPresent,
  examplesRun,
  measuresSayWhenNot,
  trialBlocks,
  askedOnce,
  alternativesAsked,
  wordsComplete,
  claimsTraced,
]
