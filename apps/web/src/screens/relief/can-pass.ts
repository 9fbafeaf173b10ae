// Whether a finding can come and go from one night to the next: then a "no" of yesterday is no "no" of tonight.
import type { FindingId } from '@stillnight/engine'

/** What a person is, has had or takes stays; but the recent past moves on. */
const stays = /^(?:person|history|medicine)\./
const recent = /^history\.recent-/

export const canPass = (finding: FindingId): boolean => !stays.test(finding) || recent.test(finding)
