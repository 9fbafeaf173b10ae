// Where the numbers come from, for a component that shows it once it is here.
import type { Provenance } from '@stillnight/knowledge/provenance'
import { useState } from 'preact/hooks'
import { loadProvenance } from './provenance.ts'

export type FetchedProvenance =
  | { readonly at: 'waiting' | 'failed' }
  | { readonly at: 'ready'; readonly provenance: Provenance }

/** What has come of it, and how to ask for it, once or again. */
export function useProvenance(): readonly [FetchedProvenance, () => void] {
  const [fetched, setFetched] = useState<FetchedProvenance>({ at: 'waiting' })
  const load = (): void => {
    if (fetched.at === 'ready') return
    setFetched({ at: 'waiting' })
    loadProvenance().then(
      (provenance) => setFetched({ at: 'ready', provenance }),
      () => setFetched({ at: 'failed' }),
    )
  }
  return [fetched, load]
}
