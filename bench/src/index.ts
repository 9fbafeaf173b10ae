/** `npm run bench`: prints ratios against peers in one run, and the engine alone on the full base. */

import { base } from '@stillnight/knowledge/base'
import { againstPeers } from './against-peers.ts'
import { fullBase } from './full-base.ts'

fullBase(base)
againstPeers(base)
