/**
 * `npm run bench`: prints ratios against peers in one run, the engine alone on the full base, and how often
 * self-experiments and the search for patterns are wrong, beside a peer's methods.
 */

import { base } from '@stillnight/knowledge/base'
import { againstPeers } from './against-peers.ts'
import { factorSearch } from './factor-search.ts'
import { fullBase } from './full-base.ts'
import { selfExperiments } from './self-experiments.ts'

fullBase(base)
againstPeers(base)
selfExperiments()
factorSearch()
